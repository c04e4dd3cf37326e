import { placeMembership } from '@holdfast/engine/access'
import { todayIn } from '../../../platform/caller.ts'
import { type ImportColumn, type ImportKind, importKind } from '../../../platform/imports/kind.ts'
import type { Accounts } from '../accounts.ts'
import { ACCESS_ROLE_COLUMN, DAY_SYNONYMS, EMAIL_COLUMN, PLACE_COLUMNS } from './member-columns.ts'
import type { MemberRow, PlaceRows } from './member-row.ts'
import { type MemberKind, memberSession } from './member-session.ts'

const COLUMNS: readonly ImportColumn[] = [
  {
    key: 'name',
    label: 'Name',
    type: 'text',
    isRequired: true,
    synonyms: ['full name', 'employee name', 'display name', 'person', 'employee'],
    hint: 'As everybody reads it, such as Ana Whitfield; of somebody with an account it stays as it is.',
  },
  EMAIL_COLUMN,
  { ...ACCESS_ROLE_COLUMN, hint: `${ACCESS_ROLE_COLUMN.hint} Left blank, newcomers are employees.` },
  ...PLACE_COLUMNS,
  {
    key: 'startsOn',
    label: 'Starts on',
    type: 'day',
    synonyms: DAY_SYNONYMS.startsOn,
    hint: 'The first day of what the line says, such as 2026-07-01. Left blank, it holds from today.',
  },
  {
    key: 'endsOn',
    label: 'Ends on',
    type: 'day',
    synonyms: DAY_SYNONYMS.endsOn,
    hint: 'The last day, if there is one.',
  },
  {
    key: 'isTest',
    label: 'Test account',
    type: 'yes-no',
    synonyms: ['test', 'is test', 'training', 'test user', 'dummy'],
    hint: 'Yes for an account for tests or training: it counts nowhere.',
  },
]

/** The people of a venture and what they are there now. What a line leaves blank stays as it is; nobody is mailed. */
export function peopleImport(accounts: Accounts): ImportKind {
  return importKind<MemberRow>({
    name: 'people',
    label: 'People',
    permission: 'people.manage',
    ventureTypes: [],
    columns: COLUMNS,
    options: [],
    open: (db, caller, target) =>
      memberSession(db, caller, { ...target, today: todayIn(target.zone, caller.now) }, { ...accounts, place, notes }),
  })
}

function place(today: string): PlaceRows {
  return (standing, rows) => rows.map((row) => ({ row, placed: placeMembership(standing, row.given, today) }))
}

type Seen = Parameters<MemberKind['notes']>[0]

const notes: MemberKind['notes'] = (file) => [...renamedNotes(file), ...testNotes(file)]

function renamedNotes({ roster, rows }: Seen): readonly string[] {
  const renamed = rows.filter((row) => (roster.get(row.email)?.name ?? row.name) !== row.name)
  if (renamed.length === 0) return []
  const one = renamed[0]
  return [
    `${renamed.length} of these people are called otherwise here, such as ${roster.get(one?.email ?? '')?.name} for ${one?.name}. Their names stay.`,
  ]
}

/** Whether an address has an account elsewhere is nobody's business here, so it is said of all who are not of the venture. */
function testNotes({ roster, rows }: Seen): readonly string[] {
  const said = rows.filter(({ email, isTest }) => isTest !== null && !roster.has(email)).length
  if (said === 0) return []
  return [
    `${said === 1 ? '1 line says' : `${said} lines say`} whether the account is one for tests. That holds for a new account; whoever has one already, in whatever venture, keeps it as it is.`,
  ]
}
