import type { Caller } from '../../../platform/caller.ts'
import type { Reads } from '../../../platform/db/tx.ts'
import type { ImportSession, ImportTarget, RowError, RowOutcome } from '../../../platform/imports/kind.ts'
import type { AddPeople, EndSessions } from '../accounts.ts'
import { officesOf, type Roster, rosterOf } from '../store/roster.ts'
import { judgeMembers } from './judge-members.ts'
import { type MemberRow, type PlaceRows, readMember } from './member-row.ts'
import { outcomesOf } from './outcomes-of.ts'
import { writeMembers } from './write-members.ts'

export type MemberKind = {
  readonly place: (today: string) => PlaceRows
  /** Gives accounts to those who have none; null: lines are about people of the venture only. */
  readonly addPeople: AddPeople | null
  readonly endSessions: EndSessions
  readonly notes: (file: { readonly roster: Roster; readonly rows: readonly MemberRow[] }) => readonly string[]
}

/** What the imports of people and of assignments have in common: a file is judged as a whole, person by person. */
export async function memberSession(
  db: Reads,
  caller: Caller,
  target: ImportTarget & { readonly today: string },
  kind: MemberKind,
): Promise<ImportSession<MemberRow>> {
  const roster = await rosterOf(db, target.ventureId)
  const standing = await officesOf(db, target.ventureId)
  const offices = new Map([...standing].map(([key, { name }]) => [key, name]))
  const closedOffices = new Set([...standing.values()].flatMap(({ name, isOpen }) => (isOpen ? [] : [name])))
  const stood = offices.size
  const place = kind.place(target.today)
  const file = { officeName: (given: string) => named(offices, given) }
  const rows = new Map<number, MemberRow>()
  let judged: ReadonlyMap<number, readonly RowError[]> | null = null
  const judge = () => {
    const addsPeople = kind.addPeople !== null
    const { ventureId } = target
    judged ??= judgeMembers({ caller, ventureId, roster, closedOffices, place, addsPeople }, [...rows.values()])
    return judged
  }
  const right = () => [...rows.values()].filter((row) => !judge().has(row.line))
  let outcomes: ReadonlyMap<number, RowOutcome> | null = null
  const foreseen = () => {
    outcomes ??= outcomesOf(place, roster, right())
    return outcomes
  }
  return {
    sees: (given) => {
      rows.set(given.line, readMember(given, file))
    },
    check: (given) => {
      const errors = judge().get(given.line) ?? []
      const row = rows.get(given.line)
      if (!row) throw new Error(`Line ${given.line} was checked and never seen.`)
      return errors.length > 0 ? { errors } : { row }
    },
    compare: async (_, chunk) => chunk.map((row) => foreseen().get(row.line) ?? 'same'),
    write: async (tx, writer, chunk) => {
      const { addPeople, endSessions } = kind
      const work = { target, place, addPeople, endSessions, right: right(), foreseen: foreseen() }
      return writeMembers(tx, writer, work, chunk)
    },
    notes: () => [...officeNotes([...offices.values()].slice(stood)), ...kind.notes({ roster, rows: right() })],
  }
}

function named(offices: Map<string, string>, given: string): string {
  const known = offices.get(given.toLowerCase())
  if (known === undefined) offices.set(given.toLowerCase(), given)
  return known ?? given
}

function officeNotes(added: readonly string[]): readonly string[] {
  if (added.length === 0) return []
  return [`${added.length === 1 ? 'A new office' : `${added.length} new offices`}: ${added.slice(0, 10).join(', ')}.`]
}
