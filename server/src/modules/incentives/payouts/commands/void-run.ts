import type { contract, ParsedInput, Reply } from '@holdfast/contract'
import { refuse } from '@holdfast/engine/kernel'
import { audit } from '../../../../platform/audit.ts'
import { authorize, type Caller } from '../../../../platform/caller.ts'
import type { Tx } from '../../../../platform/db/tx.ts'
import { bookingOf } from '../booking.ts'
import { mayMakePayouts } from '../policy.ts'
import { holdRun } from '../store/hold-run.ts'
import { voidPayouts } from '../store/void-payouts.ts'

type Endpoint = typeof contract.payoutRuns.voidPayoutRun

/** Takes every draft of a run back; what was approved of it stands. */
export async function voidPayoutRun(tx: Tx, caller: Caller, input: ParsedInput<Endpoint>): Promise<Reply<Endpoint>> {
  const run = await holdRun(tx, caller, input.id)
  authorize(mayMakePayouts(caller, run.ventureId), 'void payouts here')
  if (run.status === 'MAKING')
    refuse('conflict', 'payout_run.making', 'Payouts of this run are still being made. Wait until they are there.')
  const ids = run.drafts.map(({ id }) => id)
  await voidPayouts(tx, bookingOf(caller, run.ventureId), ids, input.reason)
  await audit(tx, caller, {
    ventureId: run.ventureId,
    action: 'incentives.void_payout_run',
    subject: { kind: 'payout_run', id: run.id },
    after: { payouts: ids.length, reason: input.reason },
  })
  return { voided: ids.length }
}
