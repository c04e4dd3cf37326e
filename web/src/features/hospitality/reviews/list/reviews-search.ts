export const REVIEW_TEXTS = [
  'hotelId',
  'source',
  'band',
  'state',
  'assignedTo',
  'receivedFrom',
  'receivedTo',
  'text',
  'sort',
  // Which one is open beside the list.
  'review',
] as const

/** Filters of the inbox as they stand in the address, named as the server names them. */
export type ReviewsSearch = { readonly [name in (typeof REVIEW_TEXTS)[number]]?: string | undefined }

/** Part of the first load: it only sorts out what is no text; what the words mean the page itself judges. */
export function reviewsSearch(search: Record<string, unknown>): ReviewsSearch {
  const texts = REVIEW_TEXTS.filter((name) => typeof search[name] === 'string')
  return Object.fromEntries(texts.map((name) => [name, search[name]]))
}
