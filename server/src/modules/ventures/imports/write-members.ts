import type { Day } from '@holdfast/engine/kernel'
import type { Caller } from '../../../platform/caller.ts'
import type { Tx } from '../../../platform/db/tx.ts'
import type { ImportTarget, RowOutcome } from '../../../platform/imports/kind.ts'
import type { AddPeople, EndSessions } from '../accounts.ts'
import { type Change, writeChanges } from '../commands/write-changes.ts'
import { type Roster, type RosterPerson, rosterOf, takeMembersLock } from '../store/roster.ts'
import { addOffices, addToVenture } from '../store/write-memberships.ts'
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
  const rows = work.right.filter((row) => emails.has(row.email))
  const named = [...new Set([...emails, ...rows.flatMap(({ given }) => given.reportsTo ?? [])])]
  const stood = await rosterOf(tx, ventureId, named)
  const roster = await withNewcomers(tx, work, stood, named)
  const outcomes = chunkOutcomes(work, roster, rows, chunk)
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

/** Somebody's lines are written with the first of them: those in a later chunk stand by then, and did what was foreseen. */
function chunkOutcomes(
  { place, foreseen }: Work,
  roster: Roster,
  rows: readonly MemberRow[],
  chunk: readonly MemberRow[],
): readonly RowOutcome[] {
  const now = outcomesOf(place, roster, rows)
  const firstLine = chunk[0]?.line ?? 0
  const begun = new Set(rows.filter((row) => row.line < firstLine).map((row) => row.email))
  return chunk.map(({ line, email }) => {
    const outcome = now.get(line) ?? 'same'
    return outcome === 'same' && begun.has(email) ? (foreseen.get(line) ?? 'same') : outcome
  })
}

/** People who are named in the chunk and not of the venture yet become of it. */
async function withNewcomers(
  tx: Tx,
  { target, addPeople, right }: Work,
  stood: Roster,
  named: readonly string[],
): Promise<Roster> {
  const byEmail = new Map(right.map((row) => [row.email, row]))
  const newcomers = named.flatMap((email) => (stood.has(email) ? [] : (byEmail.get(email) ?? [])))
  if (newcomers.length === 0 || addPeople === null) return stood
  const accounts = await addPeople(
    tx,
    newcomers.map(({ name, email, isTest }) => ({ name: name ?? email, email, isTest: isTest ?? false })),
  )
  await addToVenture(tx, target.ventureId, [...accounts.values()])
  return new Map([...stood, ...(await rosterOf(tx, target.ventureId, [...accounts.keys()]))])
}

function changeOf(place: PlaceRows, person: RosterPerson | undefined, rows: readonly MemberRow[]): readonly Change[] {
  if (!person) return []
  const written = place(person.memberships, rows).flatMap(({ placed }) => ('written' in placed ? placed.written : []))
  return written.length === 0 ? [] : [{ person, written, removed: [] }]
}
