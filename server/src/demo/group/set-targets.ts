import { contract } from '@holdfast/contract'
import type { Day } from '@holdfast/engine/kernel'
import type { Client } from '../../testing/request.ts'
import { PEOPLE, type PersonName } from '../../testing/world/people.ts'
import type { VentureIds } from './found-ventures.ts'

type Aim = {
  readonly venture: keyof VentureIds
  readonly metric: string
  readonly value: string
  readonly per?: 'month'
  /** Of one person; else of the venture. */
  readonly of?: PersonName
}

/** What the heads of the ventures aim at, and what some people are set; some of it is met, some is not. */
const AIMS: readonly Aim[] = [
  { venture: 'northline', metric: 'revenue', value: '36000000', per: 'month' },
  { venture: 'northline', metric: 'marginPct', value: '0.12' },
  { venture: 'northline', metric: 'onTimeDelivery', value: '0.95' },
  { venture: 'sagebrush', metric: 'revenue', value: '38000000', per: 'month' },
  { venture: 'sagebrush', metric: 'revenuePerMile', value: '2.6' },
  { venture: 'harbor', metric: 'occupancy', value: '0.72' },
  { venture: 'harbor', metric: 'adr', value: '145' },
  { venture: 'harbor', metric: 'revpar', value: '105' },
  { venture: 'harbor', metric: 'responseRate', value: '0.8' },
  { venture: 'callbridge', metric: 'answeredShare', value: '0.9' },
  { venture: 'callbridge', metric: 'serviceLevel', value: '0.8' },
  { venture: 'callbridge', metric: 'appointments', value: '600', per: 'month' },
  { venture: 'northline', metric: 'delivered', value: '90', per: 'month', of: 'ana' },
  { venture: 'northline', metric: 'marginPct', value: '0.14', of: 'ana' },
  { venture: 'northline', metric: 'margin', value: '2500000', per: 'month', of: 'priya' },
  { venture: 'callbridge', metric: 'appointments', value: '120', per: 'month', of: 'nisha' },
]

export async function setTargets(admin: Client, ids: VentureIds, from: Day): Promise<void> {
  for (const { venture, metric, value, per, of } of AIMS) {
    await admin.call(contract.kpi.setTarget, {
      ventureId: ids[venture],
      metric,
      userId: of === undefined ? null : PEOPLE[of].id,
      value,
      per: per ?? null,
      from,
    })
  }
}
