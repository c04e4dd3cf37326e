import type { contract, ParsedInput, Reply } from '@holdfast/contract'
import { refuse, type VentureId } from '@holdfast/engine/kernel'
import { audit } from '../../../../platform/audit.ts'
import { authorize, type Caller, personOf, ventureOf } from '../../../../platform/caller.ts'
import type { Tx } from '../../../../platform/db/tx.ts'
import type { DaySpan } from '../../pay-terms.ts'
import { takePayLock } from '../../store/pay-lock.ts'
import type { AskForMaking } from '../making-work.ts'
import { payoutPeriod } from '../period.ts'
import { mayMakePayouts } from '../policy.ts'
import { oneRun } from '../queries/one-run.ts'
import { pendingDays } from '../queries/pending-days.ts'
import { runInTheWay } from '../queries/run-in-the-way.ts'
import { refusePending } from '../refuse-pending.ts'
import { earnersOf } from '../store/draft-payouts.ts'
import { insertRun } from '../store/insert-run.ts'

type Endpoint = typeof contract.payouts.makePayoutBatch

/** Everybody's drafts of a period, made in the background; people whom another payout covers are left out. */
export async function makeBatch(
  tx: Tx,
  caller: Caller,
  ask: AskForMaking,
  input: ParsedInput<Endpoint>,
): Promise<Reply<Endpoint>> {
  const venture = ventureOf(caller, input.ventureId)
  authorize(mayMakePayouts(caller, venture.id), 'make payouts here')
  const span = payoutPeriod(venture, input.periodStart, input.periodEnd)
  await takePayLock(tx, venture.id)
  refusePending(await pendingDays(tx, venture.id, span))
  await refuseUnlessFree(tx, venture.id, span)

  const made = { madeBy: personOf(caller), madeAt: caller.now, madeOn: venture.today }
  const runId = await insertRun(tx, { ventureId: venture.id, span, userId: null, ...made })
  await ask(tx, { ventureId: venture.id, runId })
  await audit(tx, caller, {
    ventureId: venture.id,
    action: 'incentives.make_payouts',
    subject: { kind: 'payout_run', id: runId },
    after: span,
  })
  return oneRun(tx, caller, runId)
}

async function refuseUnlessFree(tx: Tx, ventureId: VentureId, span: DaySpan): Promise<void> {
  const { making, made } = await runInTheWay(tx, ventureId, span)
  if (making)
    refuse(
      'conflict',
      'payout_run.exists',
      'Payouts of these days are being made right now. Wait until they are there.',
      {
        runId: making,
      },
    )
  const earners = await earnersOf(tx, ventureId, span, null)
  if (earners.length === 0)
    refuse('refused', 'payout.nothing_earned', 'Nobody has money in these days. Choose other days.', {
      field: 'periodStart',
    })
  if (earners.every(({ takenBy }) => takenBy !== null))
    refuse(
      'conflict',
      'payout_run.exists',
      'Everybody with money in these days has a payout already. Look at it, or void it first.',
      {
        runId: made,
      },
    )
}
