import type { BpoFigures, MyDay } from '@holdfast/contract'
import { eachDay } from '@holdfast/engine/kernel'
import { type Caller, type CallerVenture, personOf } from '../../../platform/caller.ts'
import type { Reads } from '../../../platform/db/tx.ts'
import { agentOf } from '../../bpo/index.ts'
import { bpoFigures } from '../../kpi/index.ts'
import { monthSoFar } from '../own-days.ts'

type Counted = { readonly metric: string; readonly label: string; readonly of: (figures: BpoFigures) => number | null }

const COUNTED: readonly Counted[] = [
  { metric: 'calls', label: 'Calls', of: (figures) => figures.calls },
  { metric: 'appointments', label: 'Appointments', of: (figures) => figures.appointments },
]

/** The person's own calls this month by day; nothing for somebody who is no agent. */
export async function callNumbers(db: Reads, caller: Caller, venture: CallerVenture): Promise<MyDay['numbers']> {
  const agentId = await agentOf(db, venture.id, personOf(caller))
  if (agentId === null) return []
  const month = monthSoFar(venture)
  const { items } = await bpoFigures(db, caller, { ventureId: venture.id, ...month, agentId })
  return COUNTED.map(({ metric, label, of }) => {
    const count = (figures: readonly BpoFigures[]) => {
      const isUnknown = figures.length > 0 && figures.every((each) => of(each) === null)
      return isUnknown ? null : String(figures.reduce((sum, each) => sum + (of(each) ?? 0), 0))
    }
    const days = eachDay(month.from, month.to).map((day) => ({
      day,
      value: count(items.filter((each) => each.periodStart === day)),
    }))
    return {
      ventureId: venture.id,
      ventureName: venture.name,
      metric,
      label,
      format: 'count',
      currency: null,
      today: days.at(-1)?.value ?? null,
      month: count(items),
      days,
      unmeasured: 0,
    }
  })
}
