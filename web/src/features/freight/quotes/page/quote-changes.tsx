import { LOST_REASONS, QUOTE_STATUSES, REASON_NAMES } from '@holdfast/engine/freight'
import { formatInstant } from '../../../../lib/format-time.ts'
import { Changed } from '../../../../ui/changed.tsx'
import { quoteStatusName } from '../quote-state.tsx'
import { moneyText, type QuoteFacts } from './quote-facts.ts'

interface QuoteChangesProps {
  readonly facts: QuoteFacts
  readonly zone: string
  readonly nameOf: (userId: string) => string
}
type Show = (value: unknown, props: QuoteChangesProps) => string

/** "Price ~~$2,450.00~~ $2,525.00", a line for each field that was edited. */
export function QuoteChanges(props: QuoteChangesProps) {
  return Object.entries(props.facts.changes ?? {}).map(([field, { before, after }]) => {
    const [name, show] = FIELDS[field] ?? ['Another field', plain]
    return (
      <div key={field}>
        {name} <Changed before={show(before, props)}>{show(after, props)}</Changed>
      </div>
    )
  })
}

const UNKNOWN = 'not known'
const money: Show = (value, { facts }) => moneyText(typeof value === 'number' ? value : null, facts)
const instant: Show = (value, { zone }) => (typeof value === 'string' ? formatInstant(value, zone) : UNKNOWN)
const plain: Show = (value) => (value === null || value === undefined ? UNKNOWN : String(value))
const words: Show = (value, props) => plain(value, props).toLowerCase().replaceAll('_', ' ')
const status: Show = (value) => {
  const known = QUOTE_STATUSES.find((each) => each === value)
  return known ? quoteStatusName(known) : UNKNOWN
}
const reason: Show = (value) => {
  const known = LOST_REASONS.find((each) => each === value)
  return known ? REASON_NAMES[known] : UNKNOWN
}
const person: Show = (value, { nameOf }) => (typeof value === 'string' ? nameOf(value) : 'nobody')
const withUnit =
  (unit: string): Show =>
  (value) =>
    typeof value === 'number' ? `${value} ${unit}` : UNKNOWN

const FIELDS: Readonly<Record<string, readonly [name: string, show: Show]>> = {
  // The event names customers by their ids; the new one's name stands beside.
  customerId: ['Customer', (_, { facts }) => facts.customerName ?? 'another one'],
  customerName: ['Customer', plain],
  status: ['Status', status],
  salespersonId: ['Salesperson', person],
  counterMinor: ['Customer’s price', money],
  agreedMinor: ['Agreed', money],
  sentAt: ['Sent', instant],
  decidedAt: ['Answered', instant],
  bookedAt: ['Booked', instant],
  rejectedReason: ['Rejected because', reason],
  priceMinor: ['Price', money],
  expectedCostMinor: ['Expected cost', money],
  miles: ['Distance', withUnit('miles')],
  weightPounds: ['Weight', withUnit('lb')],
  equipment: ['Equipment', words],
  pickupFrom: ['Pickup from', instant],
  pickupTo: ['Pickup until', instant],
  validUntil: ['Valid until', instant],
  requestedAt: ['Customer asked', instant],
  notes: ['Notes', (value) => (typeof value === 'string' ? value : 'none')],
  lane: ['Lane', laneText],
}

function laneText(value: unknown): string {
  const lane = new Map(Object.entries(value ?? {}))
  return `${lane.get('from') ?? '?'} to ${lane.get('to') ?? '?'}`
}
