import type { VentureId } from '@holdfast/engine/kernel'
import type { Caller } from '../../../platform/caller.ts'
import type { Tx } from '../../../platform/db/tx.ts'
import type { RowError } from '../../../platform/imports/kind.ts'
import type { AddPeople } from '../accounts.ts'
import { type Roster, rosterOf } from '../store/roster.ts'
import { trial } from '../store/trial.ts'
import { addToVenture } from '../store/write-memberships.ts'
import { grantErrors } from './grant-errors.ts'
import { withoutSuperiors } from './lost-superiors.ts'
import type { MemberRow, PlaceRows } from './member-row.ts'

type Bringing = {
  readonly ventureId: VentureId
  readonly place: PlaceRows
  readonly addPeople: AddPeople
  /** The lines of everybody who is named. */
  readonly rows: readonly MemberRow[]
}

export type Brought = {
  readonly roster: Roster
  /** Lines that are not written, by line. */
  readonly refused: ReadonlyMap<number, readonly RowError[]>
}

/**
 * People who are not of the venture yet become of it, unless they may not be placed: what they are in the group and
 * whether their account is closed is seen only of the venture's own people. So everybody is added, looked at, and where
 * somebody may not come the adding is undone, new accounts included, and done without them. Members are judged again too:
 * somebody may have become one since the file was.
 */
export async function bringNewcomers(tx: Tx, caller: Caller, bringing: Bringing, stood: Roster): Promise<Brought> {
  const newcomers = bringing.rows.filter(({ email }) => !stood.has(email))
  const judged = async (): Promise<Brought> => {
    const roster = await added(tx, bringing, stood, newcomers)
    return { roster, refused: refusedOf(caller, bringing, stood, roster) }
  }
  const { roster, refused } = await trial(tx, judged, (brought) => brought.refused.size === 0)
  if (refused.size === 0) return { roster, refused }
  const welcome = newcomers.filter(({ line }) => !refused.has(line))
  return { roster: await added(tx, bringing, stood, welcome), refused }
}

async function added(
  tx: Tx,
  { ventureId, addPeople }: Bringing,
  stood: Roster,
  newcomers: readonly MemberRow[],
): Promise<Roster> {
  if (newcomers.length === 0) return stood
  const accounts = await addPeople(
    tx,
    newcomers.map(({ name, email, isTest }) => ({ name: name ?? email, email, isTest: isTest ?? false })),
  )
  await addToVenture(tx, ventureId, [...accounts.values()])
  return new Map([...stood, ...(await rosterOf(tx, ventureId, [...accounts.keys()]))])
}

function refusedOf(
  caller: Caller,
  { ventureId, place, rows }: Bringing,
  stood: Roster,
  seen: Roster,
): ReadonlyMap<number, readonly RowError[]> {
  const own = rows.flatMap((row) => {
    const person = seen.get(row.email)
    const errors = place(person?.memberships ?? [], [row]).flatMap(({ placed }) =>
      grantErrors({ caller, ventureId }, row.email, person, placed),
    )
    return errors.length > 0 ? [[row.line, errors] as const] : []
  })
  return withoutSuperiors((email) => stood.has(email), rows, new Map(own))
}
