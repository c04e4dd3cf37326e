import { z } from 'zod'
import { endpoint } from './endpoint.ts'
import { uuid } from './values.ts'

export const SEARCH_KINDS = [
  'load',
  'quote',
  'customer',
  'carrier',
  'hotel',
  'campaign',
  'saas_customer',
  'subscription',
  'entity',
  'bank_account',
  'asset',
  'person',
] as const

/** One record that was found: what it is called, and one line that tells it from others of the name. */
export const SearchHit = z
  .strictObject({
    kind: z.enum(SEARCH_KINDS),
    id: uuid,
    ventureId: uuid,
    title: z.string(),
    /** Empty where nothing more is known. */
    detail: z.string(),
  })
  .meta({ id: 'SearchHit' })

export type SearchHit = z.output<typeof SearchHit>

export const search = {
  search: endpoint({
    method: 'GET',
    path: '/search',
    permission: 'self',
    summary:
      'Records that every word of a text is in, by number or name: of each kind a few, those first whose word is whole. The last letters of a word may be missing.',
    query: z.strictObject({ q: z.string().trim().min(1).max(100), ventureId: uuid.optional() }),
    reply: z.strictObject({ items: z.array(SearchHit) }),
    errors: [],
  }),
}
