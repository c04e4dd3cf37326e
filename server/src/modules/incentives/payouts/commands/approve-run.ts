import type { contract, ParsedInput, Reply } from '@holdfast/contract'
import { refuse } from '@holdfast/engine/kernel'
import { audit } from '../../../../platform/audit.ts'
import { authorize, type Caller, may } from '../../../../platform/caller.ts'
import type { Tx } from '../../../../platform/db/tx.ts'
import type { Exception } from '../../exceptions/exception.ts'
import { openExceptionsFor } from '../../exceptions/queries/open-exceptions.ts'
import { judgeRun, runExceptions } from '../../exceptions/queries/run-exceptions.ts'
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
type Left = { readonly payout: HeldPayout; readonly reason: string }

/** Approves every draft of a run that may be, for exactly the sums that the approver saw; the others stay, with the reason. */
export async function approvePayoutRun(tx: Tx, caller: Caller, input: ParsedInput<Endpoint>): Promise<Reply<Endpoint>> {
  const run = await holdRun(tx, caller, input.id)
  authorize(may(caller, 'incentives.payout_approve', run.ventureId), 'approve payouts here')
  refuseUnready(run)
  if (sealOf(run.drafts) !== input.seal)
    refuse('conflict', 'payout_run.changed', 'Sums of this run changed since you looked. Look at it again.')
  refusePending(await pendingDays(tx, run.ventureId, run))
  await refuseUnmet(tx, run)

  const exceptions = await openExceptionsFor(tx, run.ventureId, run.drafts)
  const left = run.drafts.flatMap((payout) => {
    const reason = whyNot(caller, payout, exceptions.get(payout.id) ?? [])
    return reason === null ? [] : [{ payout, reason }]
  })
  const approved = run.drafts.filter((draft) => !left.some(({ payout }) => payout === draft))
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

/** What is nobody's payout and still must be known of, and figures that do not meet. */
async function refuseUnmet(tx: Tx, run: HeldRun): Promise<void> {
  const judged = await judgeRun(tx, run)
  const money = await controlMoney(tx, run, judged.payouts)
  const off = money.find(({ differenceMinor }) => differenceMinor !== 0)
  if (off)
    refuse(
      'conflict',
      'payout_run.control',
      `The control figures in ${off.currency} do not meet. Look at them, and verify the period.`,
      { currency: off.currency, differenceMinor: off.differenceMinor },
    )
  const open = (await runExceptions(tx, run, judged)).filter(({ stops, waiver }) => stops === 'run' && waiver === null)
  const [first, ...more] = open
  if (!first) return
  refuse(
    'conflict',
    'payout_run.exceptions_open',
    `${first.says} ${more.length > 0 ? `${more.length} more are open. ` : ''}Waive it with a reason, or put it right.`,
    { exceptions: open.length },
  )
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
