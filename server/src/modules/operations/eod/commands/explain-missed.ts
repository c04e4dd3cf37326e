import type { contract, EodGap, ParsedInput } from '@holdfast/contract'
import { refuse, touched } from '@holdfast/engine/kernel'
import { daysOfGap, dueDays, type EodGapEvent } from '@holdfast/engine/operations'
import { type Caller, personOf, ventureOf } from '../../../../platform/caller.ts'
import { nameOfPerson } from '../../../../platform/db/name-of-person.ts'
import type { Tx } from '../../../../platform/db/tx.ts'
import { publish } from '../../../../platform/events.ts'
import { calendarOf } from '../../../ventures/index.ts'
import { gapView } from '../queries/gap-view.ts'
import { sentDays, workersOf } from '../queries/workers.ts'
import { changeGap, holdOwnGap, type StoredGap } from '../store/gaps.ts'

type Input = ParsedInput<typeof contract.eodReports.explainMissedDays>

/**
 * Why there are no reports; what was said first stands. Refuses `eod_gap.not_found`, `eod_gap.explained`, and
 * `eod_gap.closed` when every report of it was sent meanwhile.
 */
export async function explainMissed(tx: Tx, caller: Caller, { gapId, explanation }: Input): Promise<EodGap> {
  const me = personOf(caller)
  const gap = await holdOwnGap(tx, caller.scope, me, gapId)
  if (!gap) return refuse('not_found', 'eod_gap.not_found', 'There are no such missed days of yours.')
  const author = { id: me, name: await nameOfPerson(tx, me) }
  const days = await waitingDays(tx, gap)
  if (gap.explanation === explanation) return gapView(gap, author, days)
  if (gap.explainedAt !== null)
    refuse('conflict', 'eod_gap.explained', 'You have explained these days already. What was said stays.')
  if (days.length === 0)
    refuse('conflict', 'eod_gap.closed', 'No report of these days is missing any more. There is nothing to explain.')
  const explained = { ...gap, explanation, explainedAt: caller.now }
  await changeGap(tx, gap, { explanation, explained_at: caller.now })
  const superiorId = ventureOf(caller, gap.ventureId).membership?.reportsTo ?? null
  publish(tx, caller, gap.ventureId, [toldOf(explained, superiorId)])
  return gapView(explained, author, days)
}

async function waitingDays(tx: Tx, { ventureId, userId, firstDay, lastDay }: StoredGap) {
  const range = { from: firstDay, to: lastDay }
  const [worker] = await workersOf(tx, ventureId, [userId], range)
  const due = worker ? dueDays(firstDay, lastDay, await calendarOf(tx, ventureId), worker) : []
  const sent = (await sentDays(tx, ventureId, [userId], range)).get(userId) ?? new Set<string>()
  return daysOfGap({ firstDay, lastDay }, { due, sent })
}

function toldOf(
  { id, userId, firstDay, lastDay, explainedAt }: StoredGap,
  superiorId: EodGapEvent['facts']['superiorId'],
): EodGapEvent {
  const facts = { userId, firstDay, lastDay, superiorId, at: explainedAt ?? '' }
  return { type: 'operations.eod_explained', subjectId: id, days: touched(firstDay, lastDay), facts }
}
