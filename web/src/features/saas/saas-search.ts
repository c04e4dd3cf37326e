import { searchTexts } from '../../lib/search-texts.ts'

/** Filters of the lists as they stand in the address, named as the server names them. */
export const subscriptionsSearch = searchTexts(
  'text',
  'status',
  'interval',
  'planId',
  'cancelReason',
  'startedFrom',
  'startedTo',
  'cancelledFrom',
  'cancelledTo',
)
export type SubscriptionsSearch = ReturnType<typeof subscriptionsSearch>

export const saasCustomersSearch = searchTexts('text', 'state')
export type SaasCustomersSearch = ReturnType<typeof saasCustomersSearch>
