import type { Day } from '@holdfast/engine/kernel'
import type { Caller } from '../../../platform/caller.ts'
import type { Tx } from '../../../platform/db/tx.ts'
import type { ImportTarget, RowOutcome } from '../../../platform/imports/kind.ts'
import type { AddPeople, EndSessions } from '../accounts.ts'
import { type Change, writeChanges } from '../commands/write-changes.ts'
import { type RosterPerson, rosterOf, takeMembersLock } from '../store/roster.ts'
import { addOffices } from '../store/write-memberships.ts'
import { type Brought, bringNewcomers } from './bring-newcomers.ts'
import type { MemberRow, PlaceRows } from './member-row.ts'
import { outcomesOf } from './outcomes-of.ts'

type Work = {
  readonly target: ImportTarget & { readonly today: Day }
  readonly place: PlaceRows
  /** null: lines are about people of the venture only. */
  readonly addPeople: AddPeople | null
  readonly endSessions: EndSessions
  /** Every line of the file that can be imported: a superior may stand below, somebody's other periods too. */
  readonly right: readonly MemberRow[]
  /** By line: what each of them does to what stood before the first chunk. */
  readonly foreseen: ReadonlyMap<number, RowOutcome>
}

/** One chunk: accounts, people of the venture, offices, memberships, and one event with the days that changed. */
export async function writeMembers(
  tx: Tx,
  caller: Caller,
  work: Work,
  chunk: readonly MemberRow[],
): Promise<readonly RowOutcome[]> {
  const { ventureId } = work.target
  await takeMembersLock(tx, ventureId)
  const emails = new Set(chunk.map((row) => row.email))
  const named = linesFrom(work.right, emails)
  const stood = await rosterOf(tx, ventureId, emailsOf(named))
  const { addPeople } = work
  const { roster, refused } =
    addPeople === null
      ? { roster: stood, refused: NONE }
      : await bringNewcomers(tx, caller, { ventureId, place: work.place, addPeople, rows: named }, stood)
  const rows = named.filter((row) => emails.has(row.email) && !refused.has(row.line))
  const outcomes = chunkOutcomes(work, { roster, refused }, rows, chunk)
  const changes = [...Map.groupBy(rows, (row) => row.email)].flatMap(([email, theirs]) =>
    changeOf(work.place, roster.get(email), theirs),
  )
  if (changes.length === 0) return outcomes
  await addOffices(tx, ventureId, [
    ...new Set(changes.flatMap(({ written }) => written.flatMap(({ office }) => office ?? []))),
  ])
  const subject = { kind: 'import', id: work.target.importId }
  const because = { action: 'ventures.import_members', subject }
  await writeChanges(tx, caller, { ...work.target, because, endSessions: work.endSessions }, changes)
  return outcomes
}

const NONE: Brought['refused'] = new Map()

function emailsOf(rows: readonly MemberRow[]): readonly string[] {
  return [
    ...new Set(rows.flatMap(({ email, given }) => [email, ...(given.reportsTo === null ? [] : [given.reportsTo])])),
  ]
}

/** Somebody's lines are written with the first of them: those in a later chunk stand by then, and did what was foreseen. */
function chunkOutcomes(
  { place, foreseen }: Work,
  { roster, refused }: Brought,
  rows: readonly MemberRow[],
  chunk: readonly MemberRow[],
): readonly RowOutcome[] {
  const now = outcomesOf(place, roster, rows)
  const firstLine = chunk[0]?.line ?? 0
  const begun = new Set(rows.filter((row) => row.line < firstLine).map((row) => row.email))
  return chunk.map(({ line, email }) => {
    const [error] = refused.get(line) ?? []
    if (error) return { refused: error.message, ...(error.column !== null && { column: error.column }) }
    const outcome = now.get(line) ?? 'same'
    return outcome === 'same' && begun.has(email) ? (foreseen.get(line) ?? 'same') : outcome
  })
}

/**
 * The lines of these people and of everybody above them in the file: whoever may not come takes with them those who would
 * report to them, in whatever chunk they stand.
 */
function linesFrom(right: readonly MemberRow[], emails: ReadonlySet<string>): readonly MemberRow[] {
  const byEmail = Map.groupBy(right, ({ email }) => email)
  const named = new Set(emails)
  // A set hands out what is added to it while it is walked.
  for (const email of named)
    for (const { given } of byEmail.get(email) ?? []) if (given.reportsTo !== null) named.add(given.reportsTo)
  return right.filter(({ email }) => named.has(email))
}

function changeOf(place: PlaceRows, person: RosterPerson | undefined, rows: readonly MemberRow[]): readonly Change[] {
  if (!person) return []
  const written = place(person.memberships, rows).flatMap(({ placed }) => ('written' in placed ? placed.written : []))
  return written.length === 0 ? [] : [{ person, written, removed: [] }]
}
