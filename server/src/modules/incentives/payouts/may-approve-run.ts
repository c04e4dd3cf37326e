import { type Caller, may } from '../../../platform/caller.ts'
import type { RunRecord } from './queries/run-records.ts'

/** Four eyes, as of each single payout; whose of them is the caller’s own is said there. */
export function mayApproveRun(caller: Caller, { ventureId, madeBy, person }: RunRecord): boolean {
  const isTheirs = (id: string | undefined) =>
    id !== undefined && (id === caller.person?.id || id === caller.impersonatedBy)
  return !isTheirs(madeBy.id) && may(caller, 'incentives.payout_approve', ventureId, { self: isTheirs(person?.id) })
}
