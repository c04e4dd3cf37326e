import type { SubscriptionRow } from '@holdfast/contract'
import { CANCEL_REASON_NAMES } from '@holdfast/engine/saas'
import { formatDay } from '../../../lib/format-time.ts'
import type { Column } from '../../../ui/column.ts'
import { Money } from '../../../ui/figure.tsx'
import { NoData } from '../../../ui/no-data.tsx'
import { TwoLines } from '../../../ui/two-lines.tsx'
import { priceText } from '../saas-words.ts'
import { SubscriptionState } from '../subscription-state.tsx'

/** Beside a customer whose page it is the plan is the name. */
export const planColumn: Column<SubscriptionRow> = {
  key: 'plan',
  head: 'Subscription',
  width: 220,
  cell: (row) => (
    <TwoLines sub={row.reference ?? 'No reference'} phone={<SubscriptionState plain status={row.status} />}>
      {row.plan?.name ?? 'Own price'}
    </TwoLines>
  ),
}

export const ofSubscription: readonly Column<SubscriptionRow>[] = [
  {
    key: 'status',
    head: 'Status',
    width: 124,
    phone: false,
    cell: ({ status }) => <SubscriptionState plain status={status} />,
  },
  { key: 'price', head: 'Price', width: 196, phone: false, cell: priceText },
  {
    key: 'since',
    head: 'Since',
    width: 112,
    from: 1280,
    phone: false,
    cell: ({ startedOn }) => formatDay(startedOn, 'brief'),
  },
  {
    key: 'end',
    head: 'Ended',
    width: 168,
    from: 1280,
    phone: false,
    cell: ({ cancelledOn, cancelReason }) =>
      cancelledOn && cancelReason ? (
        `${formatDay(cancelledOn, 'brief')} · ${CANCEL_REASON_NAMES[cancelReason]}`
      ) : (
        <NoData dash reason="It is not cancelled" />
      ),
  },
  { key: 'mrr', head: 'MRR', figure: true, width: 120, cell: ({ mrr }) => <Money value={mrr} /> },
]

export const subscriptionColumns: readonly Column<SubscriptionRow>[] = [
  {
    key: 'customer',
    head: 'Customer',
    width: 220,
    cell: (row) => (
      <TwoLines
        sub={[row.plan?.name ?? 'Own price', row.reference].filter(Boolean).join(' · ')}
        phone={<SubscriptionState plain status={row.status} />}
      >
        {row.customer.name}
      </TwoLines>
    ),
  },
  ...ofSubscription,
]
