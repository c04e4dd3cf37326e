import { mayGrant, mayGrantInGroup, type PlacedMembership, ROLE_NAMES } from '@holdfast/engine/access'
import type { VentureId } from '@holdfast/engine/kernel'
import { type Caller, ventureOf } from '../../../platform/caller.ts'
import type { RowError } from '../../../platform/imports/kind.ts'
import type { Roster, RosterPerson } from '../store/roster.ts'
import { type MemberRow, ownErrors, type PlaceRows } from './member-row.ts'

export type Judging = {
  readonly caller: Caller
  readonly ventureId: VentureId
  readonly roster: Roster
  readonly closedOffices: ReadonlySet<string>
  readonly place: PlaceRows
  /** Whether a line may be about somebody who is not of the venture yet. */
  readonly addsPeople: boolean
}

/** What is wrong with each line of a file, by line; lines that are right are not in it. */
export function judgeMembers(judging: Judging, rows: readonly MemberRow[]): ReadonlyMap<number, readonly RowError[]> {
  const byPerson = Map.groupBy(rows, (row) => row.email)
  const errors = new Map([...byPerson].flatMap(([email, theirs]) => personErrors(judging, email, theirs)))
  const wrong = new Map([...errors].filter(([, found]) => found.length > 0))
  return withoutSuperiors(judging.roster, rows, wrong)
}

function personErrors(
  judging: Judging,
  email: string,
  rows: readonly MemberRow[],
): readonly (readonly [number, readonly RowError[]])[] {
  const person = judging.roster.get(email)
  if (!person && !judging.addsPeople) return rows.map(({ line }) => [line, [unknownPerson(email)]])
  const firstLines = new Map(rows.map((row) => [nameOf(judging, row), row.line] as const).reverse())
  return judging.place(person?.memberships ?? [], rows).map(({ row, placed }) => {
    const first = firstLines.get(nameOf(judging, row)) ?? row.line
    if (first !== row.line) return [row.line, [repeated(judging, row, first)]]
    return [
      row.line,
      [
        ...ownErrors(row, person),
        ...officeErrors(judging, person, row),
        ...placeErrors(placed, email),
        ...grantErrors(judging, person, placed),
      ],
    ]
  })
}

/** Who is of the file counts as much as who is of the venture, as long as their own line is right. */
function withoutSuperiors(
  roster: Roster,
  rows: readonly MemberRow[],
  wrong: ReadonlyMap<number, readonly RowError[]>,
): ReadonlyMap<number, readonly RowError[]> {
  const known = new Set([...roster.keys(), ...rows.filter((row) => !wrong.has(row.line)).map((row) => row.email)])
  const lost = rows.filter(
    (row) => !wrong.has(row.line) && row.given.reportsTo !== null && !known.has(row.given.reportsTo),
  )
  if (lost.length === 0) return wrong
  return withoutSuperiors(
    roster,
    rows,
    new Map([...wrong, ...lost.map((row) => [row.line, [unknownSuperior(row)]] as const)]),
  )
}

/** Who works in a closed office stays there; nobody else comes. */
function officeErrors(
  { closedOffices }: Judging,
  person: RosterPerson | undefined,
  { given: { office } }: MemberRow,
): readonly RowError[] {
  const isThere = person?.memberships.some((each) => each.office === office) ?? false
  if (office === null || isThere || !closedOffices.has(office)) return []
  return [{ column: 'office', message: `The office ${office} is closed. Write another, or open it again first.` }]
}

function placeErrors(placed: PlacedMembership, email: string): readonly RowError[] {
  if ('reversed' in placed)
    return [
      { column: 'endsOn', message: `The last day lies before the first, ${placed.reversed.startsOn}. Swap them.` },
    ]
  if (!('overlaps' in placed)) return []
  const { role, startsOn, endsOn } = placed.overlaps
  const days = endsOn === null ? `from ${startsOn} on` : `from ${startsOn} to ${endsOn}`
  return [
    {
      column: 'startsOn',
      message: `${email} is ${ROLE_NAMES[role]} here ${days} already. Change those days, or write others.`,
    },
  ]
}

/** domain.md §2: nobody grants above their own role, nobody changes their own. What stays as it is grants nothing. */
function grantErrors(
  { caller, ventureId }: Judging,
  person: RosterPerson | undefined,
  placed: PlacedMembership,
): readonly RowError[] {
  if (!('written' in placed) || placed.outcome === 'same') return []
  if (person && (person.id === caller.person?.id || person.id === caller.impersonatedBy))
    return [{ column: null, message: 'This is your own membership. Somebody else has to change it.' }]
  if (person && person.groupRole !== null && !mayGrantInGroup(caller.groupRole, person.groupRole))
    return [{ column: null, message: 'This person holds a role in the group that you do not stand over.' }]
  const granter = { groupRole: caller.groupRole, membershipRole: ventureOf(caller, ventureId).membership?.role ?? null }
  const replaced = (person?.memberships ?? []).filter((each) =>
    placed.written.some((w) => w.startsOn === each.startsOn),
  )
  const above = [...placed.written, ...replaced].find(({ role }) => !mayGrant(granter, role))
  if (!above) return []
  const message = `${ROLE_NAMES[above.role]} stands above your own role here. Ask somebody who holds it, or an administrator.`
  return [{ column: 'accessRole', message }]
}

/** Which line it is: one about a person, or one about a person and a first day. */
function nameOf({ addsPeople }: Judging, { email, given }: MemberRow): string {
  return addsPeople ? email : `${email} ${given.startsOn}`
}

function repeated({ addsPeople }: Judging, { email }: MemberRow, line: number): RowError {
  const what = addsPeople ? `about ${email}` : `about ${email} from that day on`
  return {
    column: addsPeople ? 'email' : 'startsOn',
    message: `Line ${line} is ${what} too. Leave one of the two out.`,
  }
}

function unknownPerson(email: string): RowError {
  return { column: 'email', message: `Nobody of this venture has the address ${email}. Import people first.` }
}

function unknownSuperior({ given }: MemberRow): RowError {
  return {
    column: 'reportsTo',
    message: `${given.reportsTo} is neither of this venture nor of a line that can be imported. Correct it, or leave it blank.`,
  }
}
