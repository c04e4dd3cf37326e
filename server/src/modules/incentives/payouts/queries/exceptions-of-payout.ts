import type { PayException } from '@holdfast/contract'
import { mayBeWaived } from '@holdfast/engine/incentives'
import { type Caller, may } from '../../../../platform/caller.ts'
import type { Reads } from '../../../../platform/db/tx.ts'
import { exceptionsFor } from '../../exceptions/queries/open-exceptions.ts'
import { mayReadVenturesPay } from '../../statements/policy.ts'
import type { PayoutRecord } from './payout-records.ts'

/** What stands in the way of a draft and what was let pass, for whoever reads the venture's pay: it tells of others' work. */
export async function exceptionsOfPayout(
  db: Reads,
  caller: Caller,
  { id, ventureId, userId, currency, status, periodStart, periodEnd }: PayoutRecord,
): Promise<readonly PayException[]> {
  if (status !== 'DRAFT' || !mayReadVenturesPay(caller, ventureId)) return []
  const judged = { id, userId, currency, from: periodStart, to: periodEnd }
  const found = (await exceptionsFor(db, ventureId, [judged])).get(id) ?? []
  const self = userId === caller.person?.id
  const mayWaive = may(caller, 'incentives.payout_waive', ventureId, { self })
  return found.map((each) => ({ ...each, can: { waive: mayWaive && each.waiver === null && mayBeWaived(each.kind) } }))
}
