/** What happened to a quote on days of its own, each with a first and a last day to filter by. */
export const QUOTE_DAYS = ['decided', 'sent', 'booked', 'created'] as const
export type QuoteDayName = (typeof QUOTE_DAYS)[number]

export const QUOTE_TEXTS = [
  'status',
  'outcome',
  'customerId',
  'salespersonId',
  'originState',
  'destinationState',
  'equipment',
  'number',
  ...QUOTE_DAYS.flatMap((name) => [`${name}From`, `${name}To`] as const),
  'sort',
] as const

/** Filters of the list as they stand in the address, named as the server names them. */
export type QuotesSearch = { readonly [name in (typeof QUOTE_TEXTS)[number]]?: string | undefined }

/** Part of the first load: it only sorts out what is no text; what the words mean the page itself judges. */
export function quotesSearch(search: Record<string, unknown>): QuotesSearch {
  const texts = QUOTE_TEXTS.filter((name) => typeof search[name] === 'string')
  return Object.fromEntries(texts.map((name) => [name, search[name]]))
}
