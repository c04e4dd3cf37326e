import type { AccessRole, GivenMembership, JobRole, PlacedMembership } from '@holdfast/engine/access'
import type { GivenRow, RowError } from '../../../platform/imports/kind.ts'
import type { RosterPerson } from '../store/roster.ts'

/** A line about somebody. `name` null: they are of the venture already, and nothing is said of their account. */
export type MemberRow = {
  readonly line: number
  readonly email: string
  readonly name: string | null
  readonly isTest: boolean | null
  readonly given: GivenMembership
}

export type MemberFile = {
  /** By name in lower case; a new one as the file first writes it. */
  readonly officeName: (given: string) => string
}

/** How the lines of one person are taken together: what each of them does to what the person was. */
export type PlaceRows = (
  standing: RosterPerson['memberships'],
  rows: readonly MemberRow[],
) => readonly { readonly row: MemberRow; readonly placed: PlacedMembership }[]

const LONGEST_NAME = 200
const LONGEST_OFFICE = 120

export function readMember({ line, values }: GivenRow, { officeName }: MemberFile): MemberRow {
  const text = (key: string) => {
    const value = values[key] ?? null
    return value === null ? null : String(value).replace(/\s+/g, ' ')
  }
  const office = text('office')
  return {
    line,
    email: text('email') ?? '',
    name: text('name'),
    isTest: typeof values['isTest'] === 'boolean' ? values['isTest'] : null,
    given: {
      role: text('accessRole') as AccessRole | null,
      jobRole: text('jobRole') as JobRole | null,
      office: office === null ? null : officeName(office),
      reportsTo: text('reportsTo'),
      startsOn: text('startsOn'),
      endsOn: text('endsOn'),
    },
  }
}

/** What is wrong with a line whatever stands elsewhere. */
export function ownErrors(
  { name, email, isTest, given }: MemberRow,
  person: RosterPerson | undefined,
): readonly RowError[] {
  const errors: RowError[] = []
  if ((name ?? '').length > LONGEST_NAME)
    errors.push({ column: 'name', message: `A name has at most ${LONGEST_NAME} characters. Shorten it.` })
  if ((given.office ?? '').length > LONGEST_OFFICE)
    errors.push({ column: 'office', message: `An office has at most ${LONGEST_OFFICE} characters. Shorten it.` })
  if (given.reportsTo === email)
    errors.push({
      column: 'reportsTo',
      message: 'Nobody reports to themselves. Write somebody else, or leave it blank.',
    })
  if (person && isTest !== null && isTest !== person.isTest)
    errors.push({
      column: 'isTest',
      message: `${person.name} is ${person.isTest ? 'a' : 'no'} test account already, in every venture. Leave the cell blank.`,
    })
  return errors
}
