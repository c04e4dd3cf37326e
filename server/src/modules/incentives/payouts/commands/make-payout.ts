import type { contract, ParsedInput, Reply } from '@holdfast/contract'
import { refuse, type UserId } from '@holdfast/engine/kernel'
import { audit } from '../../../../platform/audit.ts'
import { authorize, type Caller, personOf, ventureOf } from '../../../../platform/caller.ts'
import type { Tx } from '../../../../platform/db/tx.ts'
import { peopleNames } from '../../../ventures/index.ts'
import { takePayLock } from '../../store/pay-lock.ts'
import { payoutPeriod } from '../period.ts'
import { mayMakePayouts } from '../policy.ts'
import { payoutRows } from '../queries/payout-rows.ts'
import { pendingDays } from '../queries/pending-days.ts'
import { refusePending } from '../refuse-pending.ts'
import { draftPayouts, type Earner, earnersOf } from '../store/draft-payouts.ts'
import { insertRun, saveProgress } from '../store/insert-run.ts'

type Endpoint = typeof contract.payouts.makePayout

/** One person's drafts of a period, one per currency with money in it that no other payout covers. */
export async function makePayout(tx: Tx, caller: Caller, input: ParsedInput<Endpoint>): Promise<Reply<Endpoint>> {
  const venture = ventureOf(caller, input.ventureId)
  authorize(mayMakePayouts(caller, venture.id), 'make payouts here')
  const span = payoutPeriod(venture, input.periodStart, input.periodEnd)
  const userId = input.userId as UserId
  const name = (await peopleNames(tx, [venture.id], [userId])).get(userId)
  if (name === undefined) refuse('not_found', 'person.not_found', 'There is no such person in this venture.')
  await takePayLock(tx, venture.id)
  refusePending(await pendingDays(tx, venture.id, span))
  refuseUnlessFree(await earnersOf(tx, venture.id, span, [userId]), name)

  const made = { madeBy: personOf(caller), madeAt: caller.now }
  const runId = await insertRun(tx, { ventureId: venture.id, span, userId, ...made, madeOn: venture.today })
  const ids = await draftPayouts(tx, { ventureId: venture.id, runId, span, ...made }, [userId])
  await saveProgress(tx, venture.id, runId, { done: 1, of: 1, status: 'MADE' })
  await audit(tx, caller, {
    ventureId: venture.id,
    action: 'incentives.make_payout',
    subject: { kind: 'payout_run', id: runId },
    after: { userId, ...span, payouts: ids },
  })
  return { runId, items: [...(await payoutRows(tx, caller, venture.id, ids))] }
}

function refuseUnlessFree(earners: readonly Earner[], name: string): void {
  if (earners.length === 0)
    refuse('refused', 'payout.nothing_earned', `${name} has no money in these days. Choose other days.`, {
      field: 'periodStart',
    })
  const taken = earners.flatMap(({ takenBy }) => takenBy ?? [])
  const [payoutId] = taken
  if (taken.length === earners.length)
    refuse('conflict', 'payout.exists', `${name} has a payout that covers these days. Look at it, or void it first.`, {
      payoutId,
      payoutIds: taken,
    })
}
