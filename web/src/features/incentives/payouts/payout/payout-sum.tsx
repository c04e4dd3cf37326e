import type { Payout } from '@holdfast/contract'
import type { ReactNode } from 'react'
import { formatMoney } from '../../../../lib/format.ts'
import { DataTable } from '../../../../ui/data-table.tsx'
import { Empty } from '../../../../ui/empty.tsx'
import { Section } from '../../../../ui/section.tsx'
import { TextLink } from '../../../../ui/text-link.tsx'
import { TwoLines } from '../../../../ui/two-lines.tsx'

interface Part {
  readonly key: string
  readonly name: string
  readonly about: ReactNode
  readonly minor: number
}

/** Days, adjustments and what was carried make the net; of it what is paid, and what is left for the next time. */
export function PayoutSum({ payout }: { readonly payout: Payout }) {
  const { figures, currency, disputedMinor } = payout
  const money = (minor: number) => formatMoney({ minor, currency })
  if (figures === null)
    return (
      <Section flush title="What it is made of">
        <Empty title="It never came to anything">It was void before it was approved. Nobody was paid by it.</Empty>
      </Section>
    )
  return (
    <Section
      flush
      title="What it is made of"
      aside={disputedMinor !== 0 && `${money(disputedMinor)} of it is disputed, and paid with it`}
    >
      <DataTable<Part>
        label="What the payout is made of"
        rows={partsOf(payout, figures)}
        rowKey={({ key }) => key}
        columns={[
          { key: 'name', head: 'Part', cell: ({ name, about }) => <TwoLines sub={about}>{name}</TwoLines> },
          { key: 'amount', head: 'Amount', figure: true, cell: ({ minor }) => money(minor) },
        ]}
        totals={{
          name: figures.leftMinor < 0 ? 'Net, of which nothing is paid' : 'Net, all of it payable',
          amount: money(figures.netMinor),
        }}
      />
    </Section>
  )
}

function partsOf(payout: Payout, figures: NonNullable<Payout['figures']>): readonly Part[] {
  return [
    {
      key: 'days',
      name: 'Days of the period',
      about: (
        <TextLink link={{ to: '/incentives/payouts/$id/statement', params: { id: payout.id }, search: {} }}>
          Every line is on the statement
        </TextLink>
      ),
      minor: figures.daysMinor,
    },
    {
      key: 'adjusted',
      name: 'Adjustments',
      about: 'What earlier, locked days should have paid, and what was granted',
      minor: figures.adjustedMinor,
    },
    { key: 'carried', name: 'Carried in', about: <CarriedFrom payout={payout} />, minor: figures.carriedMinor },
  ]
}

function CarriedFrom({ payout: { carriedFrom, currency } }: { readonly payout: Payout }) {
  if (carriedFrom.length === 0) return 'Nothing was left from before'
  return carriedFrom.map(({ payoutId, amountMinor }, n) => (
    <span key={payoutId ?? 'opening'}>
      {n > 0 && ', '}
      {formatMoney({ minor: amountMinor, currency })}{' '}
      {payoutId === null ? (
        'from the opening balances'
      ) : (
        <>
          from <TextLink link={{ to: '/incentives/payouts/$id', params: { id: payoutId } }}>an earlier payout</TextLink>
        </>
      )}
    </span>
  ))
}
