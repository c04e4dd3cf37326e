import { type PlacedMembership, ROLE_NAMES } from '@holdfast/engine/access'
import type { VentureId } from '@holdfast/engine/kernel'
import type { Caller } from '../../../platform/caller.ts'
import type { RowError } from '../../../platform/imports/kind.ts'
import type { Roster, RosterPerson } from '../store/roster.ts'
import { circleErrors } from './circle-errors.ts'
import { grantErrors } from './grant-errors.ts'
import { withoutSuperiors } from './lost-superiors.ts'
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

/**
 * What is wrong with each line of a file, by line; lines that are right are not in it. What a line is right by may be
 * another one, so those that are left are judged again until none falls.
 */
export function judgeMembers(judging: Judging, rows: readonly MemberRow[]): ReadonlyMap<number, readonly RowError[]> {
  let wrong: ReadonlyMap<number, readonly RowError[]> = new Map()
  let left = rows
  for (;;) {
    const found = judgeOnce(judging, left)
    if (found.size === 0) return wrong
    wrong = new Map([...wrong, ...found])
    left = left.filter(({ line }) => !found.has(line))
  }
}

function judgeOnce(judging: Judging, rows: readonly MemberRow[]): ReadonlyMap<number, readonly RowError[]> {
  const byPerson = Map.groupBy(rows, (row) => row.email)
  const errors = [...byPerson].flatMap(([email, theirs]) => personErrors(judging, email, theirs))
  const own = new Map(errors.filter(([, found]) => found.length > 0))
  const wrong = withoutSuperiors((email) => judging.roster.has(email), rows, own)
  return wrong.size > 0 ? wrong : circleErrors(judging.place, judging.roster, rows)
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
        ...grantErrors(judging, email, person, placed),
      ],
    ]
  })
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
