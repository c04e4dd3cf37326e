import { type DatedMembership, setMembership, withMemberships } from '@holdfast/engine/access'
import { todayIn } from '../../../platform/caller.ts'
import { type ImportColumn, type ImportKind, importKind } from '../../../platform/imports/kind.ts'
import type { Accounts } from '../accounts.ts'
import { ACCESS_ROLE_COLUMN, DAY_SYNONYMS, EMAIL_COLUMN, PLACE_COLUMNS } from './member-columns.ts'
import type { MemberRow, PlaceRows } from './member-row.ts'
import { memberSession } from './member-session.ts'

const COLUMNS: readonly ImportColumn[] = [
  EMAIL_COLUMN,
  { ...ACCESS_ROLE_COLUMN, isRequired: true },
  ...PLACE_COLUMNS,
  {
    key: 'startsOn',
    label: 'Starts on',
    type: 'day',
    isRequired: true,
    synonyms: DAY_SYNONYMS.startsOn,
    hint: 'The first day, such as 2025-03-01; it may lie in the past.',
  },
  {
    key: 'endsOn',
    label: 'Ends on',
    type: 'day',
    synonyms: DAY_SYNONYMS.endsOn,
    hint: 'The last day. Left blank: until further notice.',
  },
]

/** Who was what on which days, of people that the venture has. A line says all of its days: what it leaves blank is none. */
export function assignmentsImport({ endSessions }: Pick<Accounts, 'endSessions'>): ImportKind {
  return importKind<MemberRow>({
    name: 'assignments',
    label: 'Assignments',
    permission: 'people.manage',
    ventureTypes: [],
    columns: COLUMNS,
    options: [],
    open: (db, caller, target) =>
      memberSession(
        db,
        caller,
        { ...target, today: todayIn(target.zone, caller.now) },
        { place: () => place, addPeople: null, endSessions, notes: () => [] },
      ),
  })
}

/** A line is placed among what the others leave: the order in which somebody's days stand in the file does not matter. */
const place: PlaceRows = (standing, rows) => {
  const all = withMemberships(
    standing,
    rows.map(({ given }) => exactly(given)),
  )
  return rows.map((row) => {
    const own = exactly(row.given)
    const stood = standing.filter((each) => each.startsOn === own.startsOn)
    const others = all.filter((each) => each.startsOn !== own.startsOn)
    return { row, placed: setMembership([...stood, ...others], own) }
  })
}

/** Role and first day are required columns. */
function exactly({ role, startsOn, ...rest }: MemberRow['given']): DatedMembership {
  return { ...rest, role: role ?? 'EMPLOYEE', startsOn: startsOn ?? '' }
}
