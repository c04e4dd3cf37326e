import { EQUIPMENT, QUOTE_STATUSES } from '@holdfast/engine/freight'
import { z } from 'zod'
import { endpoint } from './endpoint.ts'
import { Load, place } from './load.ts'
import { LaneHistory, Quote, QuoteChange, QuoteFigures, QuoteRow, quoteFields } from './quote.ts'
import { day, id, listOf, page, state, text, uuid } from './values.ts'

const filters = {
  ventureId: page.ventureId,
  status: z.enum(QUOTE_STATUSES).optional(),
  /** open: something is still to be done about it · won, lost, expired: as the win rate counts. */
  outcome: z.enum(['open', 'won', 'lost', 'expired']).optional(),
  customerId: uuid.optional(),
  /** `me` for the person who asks. */
  salespersonId: z.union([uuid, z.literal('me')]).optional(),
  originState: state.optional(),
  destinationState: state.optional(),
  equipment: z.enum(EQUIPMENT).optional(),
  /** The one of this number in each venture. */
  number: text(40).optional(),
  /** Business days, both included, either alone. The first of these that is given orders the list, newest first by it. */
  decidedFrom: day.optional(),
  decidedTo: day.optional(),
  sentFrom: day.optional(),
  sentTo: day.optional(),
  bookedFrom: day.optional(),
  bookedTo: day.optional(),
  createdFrom: day.optional(),
  createdTo: day.optional(),
  sort: z.enum(['newest', 'oldest']).default('newest'),
}

export const quotes = {
  listQuotes: endpoint({
    method: 'GET',
    path: '/freight/quotes',
    permission: 'freight.read',
    summary: 'Quotes of the person’s ventures, newest first.',
    query: z.strictObject({ ...page, ...filters }),
    reply: listOf(QuoteRow),
    errors: [],
  }),
  exportQuotes: endpoint({
    method: 'GET',
    path: '/freight/quotes/export.csv',
    permission: 'freight.read',
    summary: 'The same list as a CSV file, whole: at most 100,000 quotes of one venture; what is longer is refused.',
    query: z.strictObject({ ...filters, ventureId: uuid }),
    reply: z.string(),
    errors: [422],
  }),
  quoteFigures: endpoint({
    method: 'GET',
    path: '/freight/quotes/figures',
    permission: 'freight.read',
    summary: 'Win rate by count and by value, by the day of the decision, and the time to quote; at most 400 days.',
    query: z.strictObject({ ventureId: uuid, from: day, to: day }),
    reply: QuoteFigures,
    errors: [422],
  }),
  laneHistory: endpoint({
    method: 'GET',
    path: '/freight/quotes/lane-history',
    permission: 'freight.read',
    summary: 'What a lane was quoted and paid in the last months: between two states, or two cities of them.',
    query: z.strictObject({
      ventureId: uuid,
      originState: state,
      destinationState: state,
      originCity: text(80).optional(),
      destinationCity: text(80).optional(),
      equipment: z.enum(EQUIPMENT).optional(),
      months: z.coerce.number().int().min(1).max(36).default(6),
    }),
    reply: LaneHistory,
    errors: [],
  }),
  getQuote: endpoint({
    method: 'GET',
    path: '/freight/quotes/:id',
    permission: 'freight.read',
    summary: 'One quote with its timeline.',
    params: id,
    reply: Quote,
    errors: [404],
  }),
  createQuote: endpoint({
    method: 'POST',
    path: '/freight/quotes',
    permission: 'freight.write',
    summary: 'Enters a draft; whoever enters it is its salesperson unless another is named.',
    body: z.strictObject({
      ventureId: uuid,
      ...z.strictObject(quoteFields).partial().shape,
      customerId: uuid,
      origin: place,
      destination: place,
      equipment: quoteFields.equipment,
      priceMinor: quoteFields.priceMinor,
      validUntil: quoteFields.validUntil,
    }),
    reply: Quote,
    errors: [404, 422],
  }),
  changeQuote: endpoint({
    method: 'PATCH',
    path: '/freight/quotes/:id',
    permission: 'freight.write',
    summary: 'Edits fields (with version) or takes one step of the quote’s life.',
    params: id,
    body: QuoteChange,
    reply: Quote,
    errors: [404, 409, 422],
  }),
  convertQuote: endpoint({
    method: 'POST',
    path: '/freight/quotes/:id/convert-to-load',
    permission: 'freight.write',
    summary:
      'Makes the load of an accepted quote, once; asked again it answers the same load, and 409 `quote.load_void` when that is void.',
    params: id,
    reply: Load,
    errors: [404, 409],
  }),
  voidQuote: endpoint({
    method: 'POST',
    path: '/freight/quotes/:id/void',
    permission: 'freight.correct',
    summary: 'Takes a mistaken quote out of every figure; nothing is deleted, and its load stays.',
    params: id,
    body: z.strictObject({ reason: text(500) }),
    reply: Quote,
    errors: [404, 422],
  }),
}
