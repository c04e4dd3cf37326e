import type { MissingReports } from '@holdfast/contract'
import { addDays, type Day } from '@holdfast/engine/kernel'
import { dutyOn } from '@holdfast/engine/operations'
import { type Caller, type CallerVenture, may } from '../../../../platform/caller.ts'
import type { Reads } from '../../../../platform/db/tx.ts'
import { calendarOf } from '../../../ventures/index.ts'
import { visibleIn } from './visible-people.ts'
import { sentDays, workersOf } from './workers.ts'

type Asked = { readonly venture: CallerVenture; readonly day: Day }

/** Of the day before: who owed a report and sent none, of those whom the reader leads. Gone when it is sent late. */
export async function missingReports(db: Reads, caller: Caller, asked: readonly Asked[]): Promise<MissingReports[]> {
  const told: MissingReports[] = []
  for (const { venture, day } of asked)
    if (may(caller, 'eod.team', venture.id)) told.push(...(await missingIn(db, caller, venture, addDays(day, -1))))
  return told
}

async function missingIn(db: Reads, caller: Caller, venture: CallerVenture, day: Day): Promise<MissingReports[]> {
  if (day < venture.liveFrom) return []
  const { people: visible } = await visibleIn(db, caller, venture)
  const range = { from: day, to: day }
  const calendar = await calendarOf(db, venture.id)
  const sent = await sentDays(db, venture.id, visible, range)
  const people = (await workersOf(db, venture.id, visible, range))
    .filter((worker) => dutyOn(day, calendar, worker) === 'due' && !sent.has(worker.userId))
    .map(({ userId: id, name }) => ({ id, name }))
  return people.length === 0 ? [] : [{ ventureId: venture.id, ventureName: venture.name, day, people }]
}
