import { contract, type PayoutRow } from '@holdfast/contract'
import { formatMoney } from '../../../../lib/format.ts'
import { useMe, useVenture } from '../../../../lib/session.ts'
import { useList } from '../../../../lib/use-list.ts'
import type { Column } from '../../../../ui/column.ts'
import { DataTable } from '../../../../ui/data-table.tsx'
import { Empty } from '../../../../ui/empty.tsx'
import { NoData } from '../../../../ui/no-data.tsx'
import { Problem } from '../../../../ui/problem.tsx'
import { Section } from '../../../../ui/section.tsx'
import { TwoLines } from '../../../../ui/two-lines.tsx'
import { periodName } from '../payout-names.ts'
import { PayoutState } from '../payout-state.tsx'
import { PayoutFilters } from './payout-filters.tsx'
import { usePayoutFilters } from './use-payout-filters.ts'

/** Every payout that was ever made, newest first. */
export function PayoutList() {
  const venture = useVenture()
  const { ventures } = useMe()
  const { filters, isFiltered } = usePayoutFilters()
  const { rows, loading, problem, retry, more } = useList(contract.payouts.listPayouts, {
    limit: 50,
    ...(venture && { ventureId: venture.id }),
    ...filters,
  })
  return (
    <>
      <PayoutFilters rows={rows} />
      {problem ? (
        <Problem error={problem} retry={retry} />
      ) : (
        <Section flush title="Payouts" aside="Newest first">
          <DataTable
            label="Payouts"
            rows={rows}
            rowKey={({ id }) => id}
            columns={columns((id) => ventures.find((each) => each.id === id)?.name ?? '')}
            opening={{ link: ({ id }) => ({ to: '/incentives/payouts/$id', params: { id } }) }}
            loading={loading}
            more={more}
            empty={
              isFiltered ? (
                <Empty title="No payout is like that">Take a filter off to see more.</Empty>
              ) : (
                <Empty title="No payout was made yet">Payouts appear here as soon as a period is paid.</Empty>
              )
            }
          />
        </Section>
      )}
    </>
  )
}

const NEVER = 'It was void before it was approved'

const columns = (ventureName: (id: string) => string): readonly Column<PayoutRow>[] => [
  {
    key: 'person',
    head: 'Person',
    cell: (payout) => (
      <TwoLines sub={ventureName(payout.ventureId)} phone={`${periodName(payout)} · ${ventureName(payout.ventureId)}`}>
        {payout.person.name}
      </TwoLines>
    ),
  },
  { key: 'period', head: 'Period', phone: false, cell: periodName },
  {
    key: 'net',
    head: 'Net',
    figure: true,
    phone: false,
    from: 1280,
    cell: ({ figures, currency }) =>
      figures ? formatMoney({ minor: figures.netMinor, currency }) : <NoData dash reason={NEVER} />,
  },
  {
    key: 'payable',
    head: 'Payable',
    figure: true,
    cell: ({ figures, currency }) =>
      figures ? <b>{formatMoney({ minor: figures.payableMinor, currency })}</b> : <NoData dash reason={NEVER} />,
  },
  { key: 'status', head: 'Status', figure: true, cell: ({ status }) => <PayoutState plain status={status} /> },
]
