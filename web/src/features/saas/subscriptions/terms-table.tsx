import type { Subscription } from '@holdfast/contract'
import { CANCEL_REASON_NAMES } from '@holdfast/engine/saas'
import { formatDay } from '../../../lib/format-time.ts'
import type { Column } from '../../../ui/column.ts'
import { DataTable } from '../../../ui/data-table.tsx'
import { Money } from '../../../ui/figure.tsx'
import { NoData } from '../../../ui/no-data.tsx'
import { Section } from '../../../ui/section.tsx'
import { State } from '../../../ui/state.tsx'
import { TwoLines } from '../../../ui/two-lines.tsx'
import { priceText, statusName } from '../saas-words.ts'
import { SubscriptionState } from '../subscription-state.tsx'

type Term = Subscription['terms'][number]
type Offer = Subscription['offers'][number]

const TERMS: readonly Column<Term>[] = [
  {
    key: 'on',
    head: 'From',
    width: 160,
    cell: ({ on, plan, status }) => (
      <TwoLines sub={plan?.name ?? 'Own price'} phone={statusName(status)}>
        {formatDay(on, 'year')}
      </TwoLines>
    ),
  },
  {
    key: 'status',
    head: 'Status',
    width: 124,
    phone: false,
    cell: ({ status }) => <SubscriptionState plain status={status} />,
  },
  { key: 'price', head: 'Price', phone: false, cell: priceText },
  {
    key: 'by',
    head: 'Entered by',
    width: 140,
    from: 1280,
    phone: false,
    cell: ({ by }) => by?.name ?? <NoData dash reason="It came in a file, or from the group’s management" />,
  },
  { key: 'mrr', head: 'MRR', figure: true, width: 116, cell: ({ mrr }) => <Money value={mrr} /> },
]

/** What it ever cost, the newest first: each holds until the next one. */
export const TermsTable = ({ subscription: { terms } }: { readonly subscription: Subscription }) => (
  <Section flush title="Terms" aside="Each holds until the next one">
    <DataTable label="Terms" rows={terms} rowKey={({ on }) => on} columns={TERMS} />
  </Section>
)

const OFFERS: readonly Column<Offer>[] = [
  {
    key: 'text',
    head: 'Offer',
    cell: ({ text, on, reason }) => (
      <TwoLines sub={`${formatDay(on, 'year')} · ${CANCEL_REASON_NAMES[reason]}`}>{text}</TwoLines>
    ),
  },
  {
    key: 'answer',
    head: 'Answer',
    figure: true,
    width: 124,
    cell: ({ isAccepted }) => (
      <State plain kind={isAccepted ? 'ok' : 'bad'}>
        {isAccepted ? 'Accepted' : 'Refused'}
      </State>
    ),
  },
]

/** Gone where nobody ever wanted to leave. */
export function SaveOffers({ subscription: { offers } }: { readonly subscription: Subscription }) {
  if (offers.length === 0) return null
  return (
    <Section flush title="Save offers">
      <DataTable
        label="Save offers"
        rows={offers}
        rowKey={({ on, text, isAccepted }) => `${on} ${text} ${isAccepted}`}
        columns={OFFERS}
      />
    </Section>
  )
}
