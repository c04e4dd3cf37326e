import type { UserMembership } from '@holdfast/contract'
import { Button } from '@mantine/core'
import { formatDay } from '../../../lib/format-time.ts'
import { roleAndJob } from '../../../lib/role-names.ts'
import type { Column } from '../../../ui/column.ts'
import { DataTable } from '../../../ui/data-table.tsx'
import { NoData } from '../../../ui/no-data.tsx'
import { Section } from '../../../ui/section.tsx'
import { State } from '../../../ui/state.tsx'
import { TwoLines } from '../../../ui/two-lines.tsx'
import type { PersonWish } from './person-dialog.tsx'
import css from './places.module.css'
import type { PlaceOf } from './places-of.ts'

interface PlaceProps {
  readonly place: PlaceOf
  readonly onWish: (wish: PersonWish) => void
  /** The account is: who cannot sign in is placed nowhere. */
  readonly isOpen: boolean
}

/** What somebody is and was in one venture, with the days on which it holds. */
export function Place({
  place: { ventureId, ventureName, history, standing, isOpenEnded, canChange },
  onWish,
  isOpen,
}: PlaceProps) {
  return (
    <Section
      flush
      title={ventureName}
      aside={
        canChange &&
        isOpen && (
          <span className={css['actions']}>
            <Button variant="default" onClick={() => onWish({ is: 'place', ventureId })}>
              {standing ? 'Change from a day on' : 'Take in again'}
            </Button>
            {isOpenEnded && (
              <Button variant="default" onClick={() => onWish({ is: 'end', ventureId })}>
                End
              </Button>
            )}
          </span>
        )
      }
    >
      <DataTable
        label={`What they were in ${ventureName}`}
        rows={history}
        rowKey={({ startsOn }) => startsOn}
        columns={columns}
      />
    </Section>
  )
}

const columns: readonly Column<UserMembership>[] = [
  {
    key: 'role',
    head: 'As',
    cell: (membership) => (
      <TwoLines sub={placeWords(membership)} phone={<PhoneLine membership={membership} />}>
        {roleAndJob(membership)}
      </TwoLines>
    ),
  },
  { key: 'from', head: 'First day', width: 160, phone: false, cell: ({ startsOn }) => formatDay(startsOn, 'year') },
  {
    key: 'to',
    head: 'Last day',
    width: 170,
    phone: false,
    cell: ({ endsOn }) => (endsOn === null ? <NoData dash reason="Until further notice" /> : formatDay(endsOn, 'year')),
  },
  { key: 'state', head: 'State', width: 120, cell: stateCell },
]

const placeWords = ({ office, reportsTo }: UserMembership): string =>
  [office?.name ?? 'No office', reportsTo ? `reports to ${reportsTo.name}` : 'reports to nobody'].join(' · ')

const PhoneLine = ({ membership }: { readonly membership: UserMembership }) => (
  <>
    {placeWords(membership)}
    <br />
    {daysWords(membership)}
  </>
)

const daysWords = ({ startsOn, endsOn }: UserMembership): string =>
  endsOn === null
    ? `since ${formatDay(startsOn, 'year')}`
    : `${formatDay(startsOn, 'year')} to ${formatDay(endsOn, 'year')}`

function stateCell({ isCurrent, endsOn }: UserMembership) {
  if (isCurrent)
    return (
      <State plain kind="ok">
        Today
      </State>
    )
  return (
    <State plain kind={endsOn === null ? 'info' : 'none'}>
      {endsOn === null ? 'To come' : 'Over'}
    </State>
  )
}
