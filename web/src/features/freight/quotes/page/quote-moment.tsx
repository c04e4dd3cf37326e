import type { Moment } from '@holdfast/contract'
import { LOST_REASONS, REASON_NAMES } from '@holdfast/engine/freight'
import { formatInstant } from '../../../../lib/format-time.ts'
import { QuoteChanges } from './quote-changes.tsx'
import { moneyText, type QuoteFacts, quoteFactsOf } from './quote-facts.ts'

interface QuoteMomentProps {
  readonly moment: Moment
  readonly zone: string
  readonly nameOf: (userId: string) => string
}

/** One event of a quote as a sentence. */
export function QuoteMoment({ moment, zone, nameOf }: QuoteMomentProps) {
  const facts = quoteFactsOf(moment.facts)
  const changes = <QuoteChanges facts={facts} zone={zone} nameOf={nameOf} />
  if (moment.type === 'freight.quote_amended') return changes
  if (facts.fileName !== undefined)
    return (
      <>
        <div>Changed by the file {facts.fileName}</div>
        {changes}
      </>
    )
  return <>{wordsOf(moment.type, facts, zone)}</>
}

function wordsOf(type: string, facts: QuoteFacts, zone: string): string {
  switch (type) {
    case 'freight.quote_created':
      return `Entered at ${moneyText(facts.priceMinor, facts)}`
    case 'freight.quotes_imported':
      return 'Imported from a file'
    case 'freight.quote_sent':
      return `Sent at ${moneyText(facts.priceMinor, facts)}${beforeText(facts)}`
    case 'freight.quote_countered':
      return `Customer offered ${moneyText(facts.counterMinor, facts)}`
    case 'freight.quote_accepted':
      return `Accepted at ${moneyText(facts.agreedMinor, facts)}`
    case 'freight.quote_rejected':
      return ['Rejected', reasonText(facts)].filter(Boolean).join(': ')
    case 'freight.quote_no_response':
      return 'No response'
    case 'freight.quote_expired':
      return facts.validUntil ? `Expired: valid until ${formatInstant(facts.validUntil, zone)}` : 'Expired'
    case 'freight.quote_converted':
      return `Booked as ${facts.loadNumber ?? 'a load'}`
    case 'freight.quote_load_voided':
      return `The load ${facts.loadNumber ?? 'of it'} was voided`
    case 'freight.quote_voided':
      return `Voided${facts.reason ? `: ${facts.reason}` : ''}`
    default:
      return 'Changed'
  }
}

const beforeText = (facts: QuoteFacts) =>
  facts.priceBefore === null || facts.priceBefore === undefined ? '' : `, before ${moneyText(facts.priceBefore, facts)}`

function reasonText({ reason, note }: QuoteFacts): string {
  const known = LOST_REASONS.find((one) => one === reason)
  return [known && REASON_NAMES[known], note].filter(Boolean).join(', ')
}
