import type { Quote } from '@holdfast/contract'
import { formatMoney } from '../../../../lib/format.ts'
import { formatInstant } from '../../../../lib/format-time.ts'
import { placeText } from '../../../../lib/place-text.ts'
import { Conflict, type Described } from '../../../../ui/conflict.tsx'
import { windowText } from '../../load/window-text.ts'
import { EQUIPMENT_NAMES } from '../../names.ts'
import { quoteStatusName } from '../quote-state.tsx'

interface QuoteConflictProps {
  readonly before: Quote
  readonly now: Quote
  readonly onTakeOver: () => void
}

/** What somebody else saved while this form was open. */
export function QuoteConflict({ before, now, onTakeOver }: QuoteConflictProps) {
  const who = now.timeline[0]?.by?.name ?? 'Somebody'
  return (
    <Conflict
      title={`${who} changed this quote while you were editing it`}
      before={describe(before)}
      now={describe(now)}
      onTakeOver={onTakeOver}
    />
  )
}

const describe = (quote: Quote): Described => [
  ['Status', quoteStatusName(quote.status)],
  ['Customer', quote.customer.name],
  ['Salesperson', quote.salesperson?.name ?? 'nobody'],
  ['Lane', `${placeText(quote.origin)} to ${placeText(quote.destination)}`],
  ['Equipment', EQUIPMENT_NAMES[quote.equipment]],
  ['Price', formatMoney(quote.price)],
  ['Expected cost', quote.expectedCost ? formatMoney(quote.expectedCost) : 'not known'],
  ['Distance', quote.miles === null ? 'not known' : `${quote.miles} miles`],
  ['Weight', quote.weightPounds === null ? 'not known' : `${quote.weightPounds} lb`],
  ['Pickup', windowText(quote.pickup, quote.zone) ?? 'not known'],
  ['Valid until', formatInstant(quote.validUntil, quote.zone)],
  ['Notes', quote.notes ?? 'none'],
]
