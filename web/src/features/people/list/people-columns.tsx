import type { UserRow } from '@holdfast/contract'
import { formatDay } from '../../../lib/format-time.ts'
import { roleAndJob, roleName } from '../../../lib/role-names.ts'
import type { Column } from '../../../ui/column.ts'
import { NoData } from '../../../ui/no-data.tsx'
import { TwoLines } from '../../../ui/two-lines.tsx'
import { AccountState } from '../account-state.tsx'
import css from './people-columns.module.css'

export const peopleColumns: readonly Column<UserRow>[] = [
  {
    key: 'name',
    head: 'Person',
    cell: (person) => (
      <TwoLines sub={person.email} phone={<PhoneLine person={person} />}>
        {person.name}
        {person.isTest && <span className={css['test']}> · test account</span>}
      </TwoLines>
    ),
  },
  { key: 'group', head: 'In the group', width: 150, phone: false, cell: groupCell },
  { key: 'ventures', head: 'In ventures today', phone: false, cell: (person) => <Places person={person} /> },
  { key: 'state', head: 'Account', width: 130, cell: (person) => <AccountState plain person={person} /> },
]

function groupCell({ groupRole }: UserRow) {
  return roleName(groupRole) ?? <NoData dash reason="No role in the group" />
}

const PhoneLine = ({ person }: { readonly person: UserRow }) => (
  <>
    {person.email}
    <br />
    {person.groupRole && `${roleName(person.groupRole)} of the group`}
    {person.groupRole && person.memberships.length > 0 && <br />}
    {person.memberships.length > 0 && <Places person={person} />}
  </>
)

function Places({ person: { memberships, deactivatedOn } }: { readonly person: UserRow }) {
  if (memberships.length > 0)
    return memberships.map((membership) => (
      <span key={membership.ventureId} className={css['place']}>
        {membership.ventureName} <span>{roleAndJob(membership)}</span>
      </span>
    ))
  return (
    <NoData
      dash
      reason={
        deactivatedOn ? `Deactivated, ${formatDay(deactivatedOn, 'year')} was the last day` : 'In no venture today'
      }
    />
  )
}
