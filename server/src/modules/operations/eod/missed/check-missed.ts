import { addDays, type Day, touched, type UserId } from '@holdfast/engine/kernel'
import { dueDays, type EodGapEvent, type Gap, gapChanges } from '@holdfast/engine/operations'
import type { Caller } from '../../../../platform/caller.ts'
import type { Command } from '../../../../platform/command.ts'
import type { Tx } from '../../../../platform/db/tx.ts'
import { publish } from '../../../../platform/events.ts'
import type { VentureToWork } from '../../../../platform/jobs/scheduled-job.ts'
import { calendarOf } from '../../../ventures/index.ts'
import { newId } from '../../store/new-id.ts'
import { sentDays, workersOf } from '../queries/workers.ts'
import { changeGap, holdGapsSince, insertGap, takeGapsLock } from '../store/gaps.ts'

export type Checked = { readonly asked: number; readonly grown: number }
type Input = { readonly venture: VentureToWork; readonly from: Day; readonly to: Day }

/** What was missed longer ago is another gap. */
const LOOK_BACK_DAYS = 31

/**
 * Asks whoever owed a report of these days, which are over, and sent none: once for each gap. Late, twice and at once it ends
 * the same. Days before the venture was live are not asked about.
 */
export const checkMissed: Command<Input, Checked> = async (tx, caller, { venture, from: first, to }) => {
  await takeGapsLock(tx, venture.id)
  const from = later(addDays(first, -LOOK_BACK_DAYS), venture.liveFrom)
  const range = { from, to }
  const calendar = await calendarOf(tx, venture.id)
  const sent = await sentDays(tx, venture.id, null, range)
  const gaps = Map.groupBy(await holdGapsSince(tx, venture.id, from), ({ userId }) => userId)
  let [asked, grown] = [0, 0]
  for (const worker of await workersOf(tx, venture.id, null, range)) {
    const { userId } = worker
    const missing = { due: dueDays(from, to, calendar, worker), sent: sent.get(userId) ?? new Set<Day>() }
    const changes = gapChanges(missing, later(first, from), gaps.get(userId) ?? [])
    for (const { gap, lastDay } of changes.grown) await changeGap(tx, gap, { last_day: lastDay })
    for (const gap of changes.begun) await ask(tx, caller, venture, userId, gap)
    asked += changes.begun.length
    grown += changes.grown.length
  }
  return { asked, grown }
}

async function ask(tx: Tx, caller: Caller, { id: ventureId }: VentureToWork, userId: UserId, gap: Gap): Promise<void> {
  const id = await newId<string>(tx)
  const at = caller.now
  await insertGap(tx, { ventureId, id, userId, gap, at })
  const told: EodGapEvent = {
    type: 'operations.eod_missed',
    subjectId: id,
    days: touched(gap.firstDay, gap.lastDay),
    facts: { userId, ...gap, superiorId: null, at },
  }
  publish(tx, caller, ventureId, [told])
}

function later(a: Day, b: Day): Day {
  return a > b ? a : b
}
