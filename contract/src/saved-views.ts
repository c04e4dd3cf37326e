import { z } from 'zod'
import { endpoint } from './endpoint.ts'
import { filters } from './freight.ts'
import { can, id, page, person, text, uuid } from './values.ts'

const { ventureId: _, sort, ...narrowing } = filters
/** Filters and order of the list of loads, named as the list takes them. */
const viewFilters = z.strictObject({ ...narrowing, sort: sort.unwrap() }).partial()

const SavedView = z
  .strictObject({
    id: uuid,
    ventureId: uuid,
    name: z.string(),
    /** Seen by everybody of the venture. */
    isShared: z.boolean(),
    /** null: somebody who is no longer seen here. */
    owner: person.nullable(),
    filters: z.record(z.string(), z.string()),
    can,
  })
  .meta({ id: 'SavedView' })
export type SavedView = z.output<typeof SavedView>

export const savedViews = {
  listViews: endpoint({
    method: 'GET',
    path: '/freight/views',
    permission: 'freight.read',
    summary: 'The caller’s saved views of the list of loads and those that colleagues share, by name.',
    query: z.strictObject({ ventureId: page.ventureId }),
    reply: z.strictObject({ items: z.array(SavedView) }),
    errors: [],
  }),
  saveView: endpoint({
    method: 'POST',
    path: '/freight/views',
    permission: 'freight.read',
    summary:
      'Keeps filters under a name. A view of the caller’s own with this name is replaced. Sharing it takes `freight.write`.',
    body: z.strictObject({
      ventureId: uuid,
      name: text(80),
      isShared: z.boolean().default(false),
      filters: viewFilters,
    }),
    reply: SavedView,
    errors: [],
  }),
  changeView: endpoint({
    method: 'PATCH',
    path: '/freight/views/:id',
    permission: 'self',
    summary: 'Renames a view of the caller’s own, shares it (with `freight.write`) or keeps it to themselves.',
    params: id,
    body: z.strictObject({ name: text(80).optional(), isShared: z.boolean().optional() }),
    reply: SavedView,
    errors: [404, 409],
  }),
  deleteView: endpoint({
    method: 'DELETE',
    path: '/freight/views/:id',
    permission: 'self',
    summary: 'Takes a view of the caller’s own away.',
    params: id,
    reply: z.strictObject({ id: uuid, ventureId: uuid }),
    errors: [404],
  }),
}
