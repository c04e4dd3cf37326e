import { searchTexts } from '../../../../lib/search-texts.ts'

export const REVIEW_TEXTS = [
  'hotelId',
  'source',
  'band',
  'state',
  'assignedTo',
  'receivedFrom',
  'receivedTo',
  'answeredFrom',
  'answeredTo',
  'inTime',
  'text',
  'sort',
  // Which one is open beside the list.
  'review',
] as const

/** Filters of the inbox as they stand in the address, named as the server names them. */
export const reviewsSearch = searchTexts(...REVIEW_TEXTS)
export type ReviewsSearch = ReturnType<typeof reviewsSearch>
