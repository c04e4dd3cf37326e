import type { QuoteStatus } from '@holdfast/engine/freight'
import type { ImportColumn } from '../../../../platform/imports/kind.ts'
import { EQUIPMENT_WORDS, LOST_WORDS } from '../../imports/load-choices.ts'
import { LANE_COLUMNS } from '../../imports/load-lane-columns.ts'
import { QUOTE_TIMES } from './quote-time-columns.ts'

/** How files write a quote's state. */
const STATUS_WORDS: Readonly<Record<QuoteStatus, readonly string[]>> = {
  DRAFT: ['draft', 'new', 'open', 'in progress'],
  SENT: ['sent', 'quoted', 'pending', 'submitted', 'awaiting response', 'waiting'],
  COUNTERED: ['countered', 'counter', 'counter offer', 'negotiating'],
  NO_RESPONSE: ['no response', 'no answer', 'silent', 'no reply'],
  ACCEPTED: ['accepted', 'won', 'approved', 'awarded'],
  BOOKED: ['booked', 'converted', 'ordered'],
  REJECTED: ['rejected', 'lost', 'declined', 'not awarded'],
  EXPIRED: ['expired', 'lapsed'],
}

export const QUOTE_COLUMNS: readonly ImportColumn[] = [
  {
    key: 'externalRef',
    label: 'Quote reference',
    type: 'text',
    synonyms: ['quote number', 'quote #', 'quote no', 'quote id', 'quote', 'reference', 'ref', 'id', 'external ref'],
    hint: 'What your other system calls the quote, such as Q-4410: the same quote comes again under the same reference.',
  },
  {
    key: 'number',
    label: 'Holdfast number',
    type: 'text',
    synonyms: ['number', 'holdfast number', 'holdfast quote number'],
    hint: 'Of a quote that stands here, such as NL-Q1001. Left blank, a new one gets the next number.',
  },
  {
    key: 'customer',
    label: 'Customer',
    type: 'text',
    isRequired: true,
    synonyms: ['customer', 'customer name', 'customer code', 'shipper', 'bill to', 'client', 'account'],
    hint: 'Name or code. One that is not known yet is created.',
  },
  ...LANE_COLUMNS,
  {
    key: 'equipment',
    label: 'Equipment',
    type: 'choice',
    choices: EQUIPMENT_WORDS,
    synonyms: ['equipment', 'equipment type', 'trailer', 'trailer type'],
    hint: 'Dry van, reefer, flatbed, step deck, power only, box truck, tanker or container. Left blank: dry van.',
  },
  {
    key: 'miles',
    label: 'Miles',
    type: 'decimal',
    synonyms: ['miles', 'distance', 'mileage'],
    hint: 'Such as 1,250; rounded to whole miles.',
  },
  {
    key: 'price',
    label: 'Price',
    type: 'money',
    isRequired: true,
    synonyms: ['price', 'quoted price', 'quote amount', 'rate', 'quoted rate', 'amount', 'sell', 'total'],
    hint: 'What we asked, such as 2,500.00.',
  },
  {
    key: 'counter',
    label: 'Customer’s price',
    type: 'money',
    synonyms: ['counter', 'counter offer', 'customer price', 'countered price', 'target rate'],
    hint: 'What the customer offered instead.',
  },
  {
    key: 'agreed',
    label: 'Agreed price',
    type: 'money',
    synonyms: ['agreed', 'agreed price', 'accepted price', 'won price', 'booked price'],
    hint: 'Of an accepted or booked quote. Left blank: the customer’s price, else ours.',
  },
  {
    key: 'expectedCost',
    label: 'Expected cost',
    type: 'money',
    synonyms: ['expected cost', 'target buy', 'estimated cost', 'buy', 'cost'],
    hint: 'What we think a carrier takes. Left blank, it is unknown, never 0.',
  },
  {
    key: 'status',
    label: 'Status',
    type: 'choice',
    choices: STATUS_WORDS,
    synonyms: ['status', 'quote status', 'stage', 'outcome', 'result'],
    hint: 'Draft, sent, countered, no response, accepted, booked, rejected or expired. Left blank: by what else the row says.',
  },
  ...QUOTE_TIMES,
  {
    key: 'rejectedReason',
    label: 'Rejected because',
    type: 'choice',
    choices: LOST_WORDS,
    synonyms: ['rejected reason', 'lost reason', 'reason', 'reason lost', 'loss reason'],
    hint: 'Rate, no truck, late quote, shipper canceled, carrier rejected, internal error or other.',
  },
  {
    key: 'salesperson',
    label: 'Salesperson',
    type: 'text',
    synonyms: ['salesperson', 'sales person', 'sales', 'sales rep', 'quoted by', 'account manager', 'owner'],
    hint: 'Email address or full name of one of the venture’s people.',
  },
  {
    key: 'load',
    label: 'Load',
    type: 'text',
    synonyms: ['load', 'load number', 'load #', 'load id', 'order number', 'shipment'],
    hint: 'Of a booked quote: the number or reference of the load that it became, which stands here already.',
  },
  {
    key: 'notes',
    label: 'Notes',
    type: 'text',
    synonyms: ['notes', 'note', 'comments', 'comment'],
    hint: 'In your own words.',
  },
]
