import { contract, type PayoutRow } from '@holdfast/contract'
import { locksDays } from '@holdfast/engine/incentives'
import { formatMoney } from '../../../../lib/format.ts'
import { formatDay } from '../../../../lib/format-time.ts'
import { type MyVenture, useMe } from '../../../../lib/session.ts'
import { useList } from '../../../../lib/use-list.ts'
import { ButtonLink } from '../../../../ui/button-link.tsx'
import type { Column } from '../../../../ui/column.ts'
import { DataTable } from '../../../../ui/data-table.tsx'
import { Empty } from '../../../../ui/empty.tsx'
import { NoData } from '../../../../ui/no-data.tsx'
import { Problem } from '../../../../ui/problem.tsx'
import { Section } from '../../../../ui/section.tsx'
import { TwoLines } from '../../../../ui/two-lines.tsx'
import { periodName } from '../payout-names.ts'
import { PayoutState } from '../payout-state.tsx'

/** What was approved or paid to whoever reads it; each leads to its statement. Drafts may still change and are not told. */
export default function MyPayouts({ venture }: { readonly venture: MyVenture | null }) {
  const { user, ventures } = useMe()
  const { rows, loading, problem, retry, more } = useList(contract.payouts.listPayouts, {
    userId: user.id,
    limit: 25,
    ...(venture && { ventureId: venture.id }),
  })
  if (problem) return <Problem error={problem} retry={retry} />
  return (
    <Section
      flush
      title="Payouts"
      aside={
        <ButtonLink variant="default" link={{ to: '/incentives/disputes', search: { person: user.id } }}>
          My disputes
        </ButtonLink>
      }
    >
      <DataTable
        label="My payouts"
        rows={rows.filter(({ status }) => locksDays(status))}
        rowKey={({ id }) => id}
        columns={columns((id) => ventures.find((each) => each.id === id)?.name ?? '')}
        opening={{ link: ({ id }) => ({ to: '/incentives/payouts/$id/statement', params: { id }, search: {} }) }}
        loading={loading}
        more={more}
        empty={
          <Empty title="No payout yet">
            When a period is over, finance approves its payout; it stands here with its statement from then on.
          </Empty>
        }
      />
    </Section>
  )
}

const columns = (ventureName: (id: string) => string): readonly Column<PayoutRow>[] => [
  {
    key: 'period',
    head: 'Period',
    cell: (payout) => <TwoLines sub={ventureName(payout.ventureId)}>{periodName(payout)}</TwoLines>,
  },
  {
    key: 'paid',
    head: 'Paid on',
    phone: false,
    cell: ({ paidOn }) => (paidOn === null ? <NoData dash reason="Not paid yet" /> : formatDay(paidOn, 'year')),
  },
  { key: 'status', head: 'Status', figure: true, cell: ({ status }) => <PayoutState plain status={status} /> },
  {
    key: 'amount',
    head: 'Amount',
    figure: true,
    cell: ({ figures, currency }) =>
      figures ? (
        <b>{formatMoney({ minor: figures.payableMinor, currency })}</b>
      ) : (
        <NoData dash reason="It was void before it was approved" />
      ),
  },
]
