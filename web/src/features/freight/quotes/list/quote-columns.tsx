import type { QuoteRow } from '@holdfast/contract'
import { REASON_NAMES } from '@holdfast/engine/freight'
import { formatMoney } from '../../../../lib/format.ts'
import { dayIn, formatDay, formatTime } from '../../../../lib/format-time.ts'
import { placeText } from '../../../../lib/place-text.ts'
import type { Column } from '../../../../ui/column.ts'
import { Money } from '../../../../ui/figure.tsx'
import { Lane } from '../../../../ui/lane.tsx'
import { NoData } from '../../../../ui/no-data.tsx'
import { TwoLines } from '../../../../ui/two-lines.tsx'
import css from '../../loads/load-columns.module.css'
import { QuoteState } from '../quote-state.tsx'

/** `named`: the quotes stand in several zones, so that every time has to say which. */
export const quoteColumns = (named: boolean): readonly Column<QuoteRow>[] => [
  {
    key: 'number',
    head: 'Quote',
    width: 200,
    sort: 'number',
    cell: (quote) => (
      <TwoLines sub={<LaneOf quote={quote} />} phone={<PhoneLine quote={quote} />}>
        {quote.number}
      </TwoLines>
    ),
  },
  { key: 'customer', head: 'Customer', width: 142, phone: false, cell: ({ customer }) => customer.name },
  { key: 'salesperson', head: 'Salesperson', width: 128, from: 1280, phone: false, cell: sellerCell },
  {
    key: 'valid',
    head: 'Valid until',
    width: 112,
    phone: false,
    cell: ({ validUntil, zone }) => <ValidCell at={validUntil} zone={zone} named={named} />,
  },
  { key: 'status', head: 'Status', width: 116, cell: statusCell },
  { key: 'price', head: 'Price', figure: true, width: 108, cell: priceCell },
  {
    key: 'cost',
    head: 'Expected cost',
    figure: true,
    width: 116,
    from: 1280,
    phone: false,
    cell: (quote) => <Money dash value={quote.expectedCost} reason="Nobody has said" />,
  },
  {
    key: 'margin',
    head: 'Expected margin',
    figure: true,
    width: 128,
    phone: false,
    cell: (quote) => <Money dash value={quote.expectedMargin} reason="Unknown until an expected cost is" />,
  },
]

const LaneOf = ({ quote: { origin, destination } }: { readonly quote: QuoteRow }) => (
  <span className={css['lane']}>
    <Lane from={placeText(origin)} to={placeText(destination)} />
  </span>
)

const PhoneLine = ({ quote }: { readonly quote: QuoteRow }) => (
  <>
    {quote.customer.name}
    <br />
    <span className={css['lane']}>
      <Lane from={quote.origin.city || quote.origin.state} to={quote.destination.city || quote.destination.state} />
    </span>
  </>
)

interface ValidCellProps {
  readonly at: string
  readonly zone: string
  readonly named: boolean
}

const ValidCell = ({ at, zone, named }: ValidCellProps) => (
  <time dateTime={at}>
    {formatDay(dayIn(at, zone), 'brief')}
    <span className={css['time']}>{formatTime(at, zone, named)}</span>
  </time>
)

const sellerCell = ({ salesperson }: QuoteRow) => salesperson?.name ?? <NoData dash reason="Nobody is named" />

/** Why it was lost, and the load that it became, stand under the state. */
function statusCell({ status, rejectedReason, load }: QuoteRow) {
  const why = rejectedReason ? REASON_NAMES[rejectedReason] : load?.number
  return (
    <span className={css['states']}>
      <QuoteState plain status={status} />
      {why && <span className={css['time']}>{why}</span>}
    </span>
  )
}

/** What was agreed, else what we ask; the customer's own price stands under it while it waits for an answer. */
function priceCell({ price, agreed, counter, status }: QuoteRow) {
  const under = status === 'COUNTERED' && counter ? `${formatMoney(counter)} offered` : null
  return (
    <>
      <Money value={agreed ?? price} />
      {under && <span className={css['time']}>{under}</span>}
    </>
  )
}
