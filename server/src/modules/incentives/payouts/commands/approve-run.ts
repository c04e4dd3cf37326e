import type { contract, ParsedInput, Reply } from '@holdfast/contract'
import { refuse } from '@holdfast/engine/kernel'
import { audit } from '../../../../platform/audit.ts'
import { authorize, type Caller, may } from '../../../../platform/caller.ts'
import type { Tx } from '../../../../platform/db/tx.ts'
import type { Exception } from '../../exceptions/exception.ts'
import { openOf } from '../../exceptions/queries/open-exceptions.ts'
import { judgeRun, runExceptions } from '../../exceptions/queries/run-exceptions.ts'
import type { Judgement } from '../../exceptions/queries/with-waivers.ts'
import { bookingOf } from '../booking.ts'
import { mayApprove } from '../policy.ts'
import { controlMoney } from '../queries/control-money.ts'
import { pendingDays } from '../queries/pending-days.ts'
import { refusePending } from '../refuse-pending.ts'
import { sealOf } from '../seal.ts'
import { approvePayouts } from '../store/approve-payouts.ts'
import type { HeldPayout } from '../store/hold-payout.ts'
import { type HeldRun, holdRun } from '../store/hold-run.ts'
import { tellOfPayouts } from '../tell-of-payouts.ts'

type Endpoint = typeof contract.payoutRuns.approvePayoutRun
type Control = Awaited<ReturnType<typeof controlMoney>>
type Left = { readonly payout: HeldPayout; readonly reason: string }

/** Approves every draft of a run that may be, for exactly the sums that the approver saw; the others stay, with the reason. */
export async function approvePayoutRun(tx: Tx, caller: Caller, input: ParsedInput<Endpoint>): Promise<Reply<Endpoint>> {
  const run = await holdRun(tx, caller, input.id)
  authorize(may(caller, 'incentives.payout_approve', run.ventureId), 'approve payouts here')
  refuseUnready(run)
  if (sealOf(run.drafts) !== input.seal)
    refuse('conflict', 'payout_run.changed', 'Sums of this run changed since you looked. Look at it again.')
  refusePending(await pendingDays(tx, run.ventureId, run))
  const judged = await judgeRun(tx, run)
  refuseUnmet(await controlMoney(tx, run, judged.payouts))
  const found = await runExceptions(tx, run, judged)
  refuseOpenOfRun(found)

  const exceptions = openOf(run.drafts, found)
  const [approved, left] = parted(run.drafts, (payout) => whyNot(caller, payout, exceptions.get(payout.id) ?? []))
  refuseNothing(approved, left)
  await approve(tx, caller, run, approved)
  return {
    approved: approved.length,
    left: left.map(({ payout, reason }) => ({
      payoutId: payout.id,
      person: { id: payout.userId, name: payout.name },
      reason,
    })),
  }
}

function refuseUnready({ status, drafts }: HeldRun): void {
  if (status === 'MAKING')
    refuse('conflict', 'payout_run.making', 'Payouts of this run are still being made. Wait until they are there.')
  if (drafts.length === 0) refuse('conflict', 'payout_run.no_drafts', 'Nothing of this run waits to be approved.')
}

/** Sums that do not meet are something broken. */
function refuseUnmet(money: Control): void {
  const off = money.find(({ differenceMinor }) => differenceMinor !== 0)
  if (off)
    refuse(
      'conflict',
      'payout_run.control',
      `The control figures in ${off.currency} do not meet. Look at them, and verify the period.`,
      { currency: off.currency, differenceMinor: off.differenceMinor },
    )
}

/** What stands in no single payout's way and still must be known of. */
function refuseOpenOfRun(found: readonly Judgement[]): void {
  const open = found.filter(({ stops, waiver }) => stops === 'run' && waiver === null)
  const [first, ...more] = open
  if (!first) return
  refuse(
    'conflict',
    'payout_run.exceptions_open',
    `${first.says} ${more.length > 0 ? `${more.length} more are open. ` : ''}Waive it with a reason, or put it right.`,
    { exceptions: open.length },
  )
}

/** Those that nothing speaks against, and the others with what does. */
function parted(
  drafts: readonly HeldPayout[],
  whyNot: (payout: HeldPayout) => string | null,
): readonly [readonly HeldPayout[], readonly Left[]] {
  const judged = drafts.map((payout) => ({ payout, reason: whyNot(payout) }))
  return [
    judged.filter(({ reason }) => reason === null).map(({ payout }) => payout),
    judged.flatMap(({ payout, reason }) => (reason === null ? [] : [{ payout, reason }])),
  ]
}

function whyNot(caller: Caller, payout: HeldPayout, [first, ...more]: readonly Exception[]): string | null {
  if (payout.userId === caller.person?.id) return 'It is your own pay. Somebody else approves it.'
  if (payout.madeBy === caller.person?.id) return 'You made it. Somebody else approves it.'
  if (!mayApprove(caller, payout)) return 'You may not approve it.'
  if (!first) return null
  return more.length > 0 ? `${first.says} ${more.length} more stand in the way.` : first.says
}

function refuseNothing(approved: readonly HeldPayout[], [first, ...more]: readonly Left[]): void {
  if (approved.length > 0 || !first) return
  const others = more.length > 0 ? ` The ${more.length} others stay as well.` : ''
  refuse('conflict', 'payout_run.nothing_approvable', `${first.payout.name}: ${first.reason}${others}`)
}

async function approve(tx: Tx, caller: Caller, run: HeldRun, payouts: readonly HeldPayout[]): Promise<void> {
  const ids = payouts.map(({ id }) => id)
  await approvePayouts(tx, bookingOf(caller, run.ventureId), ids)
  await audit(tx, caller, {
    ventureId: run.ventureId,
    action: 'incentives.approve_payout_run',
    subject: { kind: 'payout_run', id: run.id },
    after: { payouts: payouts.map(({ id, netMinor, currency }) => ({ id, netMinor, currency })) },
  })
  tellOfPayouts(tx, caller, 'incentives.payout_approved', payouts)
}
