import type { Quote } from '@holdfast/contract'
import { formatMoney, formatRatio } from '../../../../lib/format.ts'
import { Money } from '../../../../ui/figure.tsx'
import { Band } from '../../../../ui/layout.tsx'
import { MoneyRow } from '../../../../ui/money-row.tsx'
import { type Step, Steps } from '../../../../ui/steps.tsx'
import css from '../../load/road.module.css'
import { shortWhen } from '../../when-text.ts'
import { quoteStatusName } from '../quote-state.tsx'

/** Where the quote stands, and what it would earn. */
export function QuoteRoad({ quote }: { readonly quote: Quote }) {
  const { steps, here } = roadOf(quote)
  return (
    <div className={css['road']}>
      <Band>
        <Steps label="Status" steps={steps} here={here} />
        <MoneyRow
          entries={[
            priceOf(quote),
            { name: 'Expected cost', value: <Money dash value={quote.expectedCost} reason="Nobody has said" /> },
            {
              name: 'Expected margin',
              value: <Money dash value={quote.expectedMargin} reason="Unknown until an expected cost is" />,
              note: quote.expectedMarginPct !== null && formatRatio(quote.expectedMarginPct),
            },
          ]}
        />
      </Band>
    </div>
  )
}

/** The price on the table: agreed, the customer's beside what we asked, or ours. */
function priceOf({ status, price, agreed, counter }: Quote) {
  if (agreed) return { name: 'Agreed', value: <Money value={agreed} /> }
  if (status !== 'COUNTERED' || !counter) return { name: 'Price', value: <Money value={price} /> }
  return { name: 'Customer’s price', value: <Money value={counter} />, note: `${formatMoney(price)} asked` }
}

/** Draft, sent, what the customer said, booked; a rejection or the end of its validity ends the road. */
function roadOf(quote: Quote): { readonly steps: readonly Step[]; readonly here: number } {
  const at = (instant: string | null) => (instant === null ? null : shortWhen(instant, quote.zone))
  const start = [
    { name: 'Draft', at: at(quote.createdAt) },
    { name: 'Sent', at: at(quote.sentAt) },
  ]
  const { status } = quote
  if (status === 'REJECTED' || status === 'EXPIRED')
    return { steps: [...start, { name: quoteStatusName(status), at: at(quote.decidedAt), ended: true }], here: 2 }
  const answer = status === 'COUNTERED' || status === 'NO_RESPONSE' ? [{ name: quoteStatusName(status), at: null }] : []
  const end = [
    { name: 'Accepted', at: at(quote.decidedAt) },
    { name: 'Booked', at: at(quote.bookedAt) },
  ]
  const steps = [...start, ...answer, ...end]
  return { steps, here: steps.findIndex(({ name }) => name === quoteStatusName(status)) }
}
