import type { Payout } from '@holdfast/contract'
import type { Step } from '../../../../ui/steps.tsx'
import { type PayoutStatus, statusName } from '../payout-names.ts'

type Told = Pick<Payout, 'status' | 'steps'>

const ROAD: readonly PayoutStatus[] = ['DRAFT', 'APPROVED', 'PAID']

/** Draft, approved, paid; a payout that came back or was voided ends there, after the steps that it took. */
export function roadOf(
  { status, steps }: Told,
  dayOf: (at: string) => string,
): { readonly steps: readonly Step[]; readonly here: number } {
  const reachedAt = (wanted: PayoutStatus) => {
    const at = steps.findLast((step) => step.status === wanted)?.at
    return at === undefined ? null : dayOf(at)
  }
  const stations = ROAD.map((each) => ({ name: statusName(each), at: reachedAt(each) }))
  if (status !== 'RETURNED' && status !== 'VOIDED') return { steps: stations, here: ROAD.indexOf(status) }
  const reached = stations.filter(({ at }) => at !== null)
  const returned = { name: statusName('RETURNED'), at: reachedAt('RETURNED'), ended: status === 'RETURNED' }
  const voided = { name: statusName('VOIDED'), at: reachedAt('VOIDED'), ended: true }
  const ends = [...(returned.at === null ? [] : [returned]), ...(status === 'VOIDED' ? [voided] : [])]
  return { steps: [...reached, ...ends], here: reached.length + ends.length - 1 }
}
