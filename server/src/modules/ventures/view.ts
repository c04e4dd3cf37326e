import type { Venture } from '@holdfast/contract'
import type { VentureType } from '@holdfast/engine/access'
import { type Caller, may } from '../../platform/caller.ts'

export type VentureRow = Omit<Venture, 'type' | 'weekStart' | 'workingWeekdays' | 'liveFrom' | 'hasFacts' | 'can'> & {
  readonly type: string
  readonly week_start: number
  readonly working_weekdays: number[]
  readonly live_from: string
  readonly has_facts: boolean
}

export function ventureView(caller: Caller, row: VentureRow): Venture {
  return {
    id: row.id,
    code: row.code,
    name: row.name,
    type: row.type as VentureType,
    currency: row.currency,
    zone: row.zone,
    weekStart: row.week_start,
    workingWeekdays: row.working_weekdays,
    liveFrom: row.live_from,
    hasFacts: row.has_facts,
    version: row.version,
    can: {
      manage: may(caller, 'ventures.manage', row.id),
      keepCalendar: may(caller, 'ventures.calendar', row.id),
      managePeople: may(caller, 'people.manage', row.id),
      addDocuments: may(caller, 'documents.write', row.id),
    },
  }
}
