import { contract } from '@holdfast/contract'
import { addDays, type Day, eachDay, periodEnd, periodStart, type VentureId } from '@holdfast/engine/kernel'
import { commitDays } from '../../modules/incentives/index.ts'
import { systemCaller } from '../../platform/caller.ts'
import type { System } from '../../system.ts'
import type { Client } from '../../testing/request.ts'
import { untilIdle } from '../../testing/until-idle.ts'

type Parties = { readonly finance: Client; readonly owner: Client; readonly payee: Client }
type Month = { readonly periodStart: Day; readonly periodEnd: Day }

const PAID_MONTHS = 2
const SUNDAY = 0

/**
 * The months before the last one are paid, by two people; the last one waits for whoever looks at it, and one line of the
 * month before is disputed.
 */
export async function payOut(
  system: System,
  { finance, owner, payee }: Parties,
  { id: ventureId, liveFrom, today }: { readonly id: VentureId; readonly liveFrom: Day; readonly today: Day },
): Promise<void> {
  const months = monthsBefore(today, PAID_MONTHS + 1).filter((month) => month.periodStart >= liveFrom)
  const [first] = months
  if (!first) return
  await lookAtEverybody(system, ventureId, eachDay(first.periodStart, addDays(today, -1)))
  for (const month of months) {
    const { id } = await finance.call(contract.payouts.makePayoutBatch, { ventureId, ...month })
    await untilIdle(system)
    if (month !== months.at(-1)) await release(finance, owner, id, today)
  }
  await dispute(payee, ventureId)
}

/** Oldest first. */
function monthsBefore(today: Day, count: number): readonly Month[] {
  const months: Month[] = []
  let day = today
  while (months.length < count) {
    day = addDays(periodStart(day, 'month', SUNDAY), -1)
    months.unshift({ periodStart: periodStart(day, 'month', SUNDAY), periodEnd: periodEnd(day, 'month', SUNDAY) })
  }
  return months
}

/** As the daily job did on each of these mornings. */
async function lookAtEverybody(system: System, ventureId: VentureId, days: readonly Day[]): Promise<void> {
  const caller = systemCaller([ventureId], system.now())
  await system.run(commitDays, caller, { ventureId, days, reason: 'SCHEDULE' })
}

async function release(finance: Client, owner: Client, id: string, today: Day): Promise<void> {
  const { exceptions } = await owner.call(contract.payoutRuns.getPayoutRun, { id })
  for (const { kind, open } of exceptions)
    if (open > 0)
      await owner.call(contract.payoutRuns.waiveExceptions, {
        id,
        allOf: kind,
        reason: 'Looked at with the head of the venture; nothing is owed for it',
      })
  const { seal } = await owner.call(contract.payoutRuns.getPayoutRun, { id })
  await owner.call(contract.payoutRuns.approvePayoutRun, { id, seal })
  const file = await finance.call(contract.paymentFiles.makePaymentFile, { runId: id })
  await finance.call(contract.paymentFiles.payPaymentFile, {
    id: file.id,
    paidOn: today,
    reference: `Transfer ${file.number}`,
  })
}

async function dispute(payee: Client, ventureId: string): Promise<void> {
  const { items } = await payee.call(contract.payouts.listPayouts, { ventureId, status: 'PAID', limit: 1 })
  const [payout] = items
  if (!payout) return
  const { days } = await payee.call(contract.payouts.payoutStatement, { id: payout.id })
  const line = days.flatMap((day) => day.lines).find(({ amount }) => amount.minor > 0)
  if (!line) return
  await payee.call(contract.payDisputes.openDispute, {
    lineId: line.id,
    category: 'WRONG_AMOUNT',
    says: 'The carrier gave 40 dollars back on this load. It should have been taken off the cost before my share was worked out.',
  })
}
