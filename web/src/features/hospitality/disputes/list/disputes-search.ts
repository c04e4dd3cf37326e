import { searchTexts } from '../../../../lib/search-texts.ts'

export const DISPUTE_TEXTS = [
  'hotelId',
  'currency',
  'kind',
  'status',
  'state',
  'ownerId',
  'due',
  'text',
  'openedFrom',
  'openedTo',
  'decidedFrom',
  'decidedTo',
  'sort',
] as const

/** Filters of the desk as they stand in the address, named as the server names them; `view` is board or list. */
export const disputesSearch = searchTexts(...DISPUTE_TEXTS, 'view')
export type DisputesSearch = ReturnType<typeof disputesSearch>
