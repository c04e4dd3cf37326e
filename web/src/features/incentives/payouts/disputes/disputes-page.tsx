import { contract, type DisputeRow } from '@holdfast/contract'
import { useSearch } from '@tanstack/react-router'
import { formatMoney } from '../../../../lib/format.ts'
import { formatDay } from '../../../../lib/format-time.ts'
import { useMe, useVenture } from '../../../../lib/session.ts'
import { useChangeAddress } from '../../../../lib/use-change-address.ts'
import { useHasPage } from '../../../../lib/use-has-page.ts'
import { useList } from '../../../../lib/use-list.ts'
import { ButtonLink } from '../../../../ui/button-link.tsx'
import type { Column } from '../../../../ui/column.ts'
import { DataTable } from '../../../../ui/data-table.tsx'
import { Empty } from '../../../../ui/empty.tsx'
import { FilterBar } from '../../../../ui/filter-bar.tsx'
import { FilterChip } from '../../../../ui/filter-chip.tsx'
import { PageHeader } from '../../../../ui/page-header.tsx'
import { Problem } from '../../../../ui/problem.tsx'
import { Section } from '../../../../ui/section.tsx'
import { TwoLines } from '../../../../ui/two-lines.tsx'
import type { PayoutsSearch } from '../payouts-search.ts'
import { PayoutsTabs } from '../payouts-tabs.tsx'
import { PersonFilter } from '../person-filter.tsx'
import { DisputeState } from './dispute-state.tsx'
import { categoryName, DISPUTE_OPTIONS, dueWords } from './dispute-words.ts'

/** Disputes that one may see: finance everybody's, a payee their own; the next due first. */
export function DisputesPage() {
  const venture = useVenture()
  const { ventures } = useMe()
  const isFinance = useHasPage()('/incentives/payouts')
  const { status, person }: PayoutsSearch = useSearch({ strict: false })
  const { filter } = useChangeAddress()
  const chosen = DISPUTE_OPTIONS.find(({ value }) => value === status) ?? null
  const { rows, loading, problem, retry, more } = useList(contract.payDisputes.listDisputes, {
    limit: 50,
    ...(venture && { ventureId: venture.id }),
    ...(chosen && { status: chosen.value }),
    ...(person !== undefined && { userId: person }),
  })
  return (
    <>
      <PageHeader
        title={isFinance ? 'Payouts' : 'My disputes'}
        name={isFinance ? 'Disputes of pay' : 'My disputes'}
        context="Lines of pay that somebody says are wrong. They are paid as they stand; what is granted comes beside them."
        controls={
          !isFinance && (
            <ButtonLink variant="default" link={{ to: '/incentives/my', search: {} }}>
              My pay
            </ButtonLink>
          )
        }
      />
      <PayoutsTabs here="disputes" />
      <FilterBar>
        <FilterChip
          label="Status"
          options={DISPUTE_OPTIONS}
          chosen={chosen}
          onChoose={(value) => filter({ status: value ?? undefined })}
        />
        {isFinance && <PersonFilter seen={rows.map((row) => row.person)} chosenId={person} />}
      </FilterBar>
      {problem ? (
        <Problem error={problem} retry={retry} />
      ) : (
        <Section flush title="Disputes" aside="The next due first">
          <DataTable
            label="Disputes"
            rows={rows}
            rowKey={({ id }) => id}
            columns={columns((id) => ventures.find((each) => each.id === id)?.today ?? '')}
            opening={{ link: ({ id }) => ({ to: '/incentives/disputes/$id', params: { id } }) }}
            loading={loading}
            more={more}
            empty={
              <Empty title={chosen ? 'No dispute is like that' : 'Nothing is disputed'}>
                Who thinks that a line of their pay is wrong opens the line on their statement and disputes it there.
              </Empty>
            }
          />
        </Section>
      )}
    </>
  )
}

const columns = (todayOf: (ventureId: string) => string): readonly Column<DisputeRow>[] => [
  {
    key: 'person',
    head: 'Person',
    cell: (row) => (
      <TwoLines
        sub={`${categoryName(row.category)} · ${row.ruleName}`}
        phone={[row.ruleName, formatDay(row.workDay), dueWords(row, todayOf(row.ventureId))]
          .filter(Boolean)
          .join(' · ')}
      >
        {row.person.name}
      </TwoLines>
    ),
  },
  { key: 'day', head: 'Work day', phone: false, cell: ({ workDay }) => formatDay(workDay, 'year') },
  {
    key: 'owner',
    head: 'Answered by',
    phone: false,
    from: 1280,
    cell: ({ owner, resolvedBy }) => resolvedBy?.name ?? owner?.name ?? 'Nobody yet',
  },
  {
    key: 'due',
    head: 'Due',
    phone: false,
    cell: (row) =>
      dueWords(row, todayOf(row.ventureId)) ??
      (row.granted ? `Granted ${formatMoney(row.granted)}` : 'Nothing to book'),
  },
  { key: 'amount', head: 'Line', figure: true, cell: ({ amount }) => formatMoney(amount) },
  { key: 'state', head: 'State', figure: true, cell: (row) => <DisputeState plain dispute={row} /> },
]
