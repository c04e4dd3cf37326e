import { changedDays, withMemberships } from '@holdfast/engine/access'
import { type Day, eachDay, type UserId } from '@holdfast/engine/kernel'
import { audit } from '../../../platform/audit.ts'
import type { Caller } from '../../../platform/caller.ts'
import type { Tx } from '../../../platform/db/tx.ts'
import { publish } from '../../../platform/events.ts'
import type { ImportTarget, RowOutcome } from '../../../platform/imports/kind.ts'
import { type Roster, type RosterPerson, rosterOf, takeMembersLock } from '../store/roster.ts'
import { addOffices, addToVenture, type WrittenMembership, writeMemberships } from '../store/write-memberships.ts'
import type { MemberRow, PlaceRows } from './member-row.ts'
import { outcomesOf } from './outcomes-of.ts'

/** The door of accounts: who has the address, or a new account where nobody has. */
export type AddPeople = (
  tx: Tx,
  people: readonly { readonly name: string; readonly email: string; readonly isTest: boolean }[],
) => Promise<ReadonlyMap<string, UserId>>

type Work = {
  readonly target: ImportTarget & { readonly today: Day }
  readonly place: PlaceRows
  readonly addPeople: AddPeople | null
  /** Every line of the file that can be imported: a superior may stand below, somebody's other periods too. */
  readonly right: readonly MemberRow[]
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
  const outcomes = outcomesOf(work.place, roster, chunk)
  const changes = [...Map.groupBy(rows, (row) => row.email)].flatMap(([email, theirs]) =>
    changeOf(work.place, roster.get(email), theirs),
  )
  if (changes.length === 0) return outcomes
  await writeChanges(tx, caller, work.target, changes)
  return outcomes
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

type Change = { readonly person: RosterPerson; readonly written: readonly WrittenMembership[] }

function changeOf(place: PlaceRows, person: RosterPerson | undefined, rows: readonly MemberRow[]): readonly Change[] {
  if (!person) return []
  const written = place(person.memberships, rows).flatMap(({ placed }) => ('written' in placed ? placed.written : []))
  return written.length === 0 ? [] : [{ person, written: written.map((each) => ({ ...each, userId: person.id })) }]
}

async function writeChanges(
  tx: Tx,
  caller: Caller,
  { ventureId, importId, liveFrom, today }: Work['target'],
  changes: readonly Change[],
): Promise<void> {
  const written = changes.flatMap((change) => change.written)
  await addOffices(tx, ventureId, [...new Set(written.flatMap(({ office }) => office ?? []))])
  await writeMemberships(tx, ventureId, written)
  const days = eachDay(liveFrom, today)
  const moved = new Set(
    changes.flatMap(({ person, written: theirs }) =>
      changedDays(person.memberships, withMemberships(person.memberships, theirs), days),
    ),
  )
  const userIds = changes.map(({ person }) => person.id)
  publish(tx, caller, ventureId, [
    { type: 'ventures.membership_changed', subjectId: importId, days: [...moved].sort(), facts: { importId, userIds } },
  ])
  await audit(tx, caller, {
    ventureId,
    action: 'ventures.import_members',
    subject: { kind: 'import', id: importId },
    before: { memberships: changes.map(({ person }) => ({ userId: person.id, was: person.memberships })) },
    after: { memberships: written },
  })
}
