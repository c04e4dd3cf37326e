import { SECTIONS, VENTURE_TYPES } from '@holdfast/engine/access'
import { z } from 'zod'
import { endpoint } from './endpoint.ts'
import { can, id, text, uuid } from './values.ts'

/** A page of the product (`/freight/loads?…`) or a page elsewhere (`https://…`). */
const url = z
  .string()
  .trim()
  .max(500)
  .regex(/^(\/([^/\\]|$)|https:\/\/)/, 'begins with / for a page of Holdfast, or with https://')
  .refine((value) => !value.startsWith('https:') || URL.canParse(value), 'is no address that can be opened')

const QuickLink = z
  .strictObject({
    id: uuid,
    kind: z.enum(['GLOBAL', 'VENTURE', 'PERSONAL']),
    /** Under which venture it stands; null: above them all. */
    ventureId: uuid.nullable(),
    label: z.string(),
    url: z.string(),
    position: z.int(),
    can,
  })
  .meta({ id: 'QuickLink' })

export const navigation = {
  ventureTypes: endpoint({
    method: 'GET',
    path: '/user/venture-types',
    permission: 'self',
    summary: 'The trades that the person is in, their sections, and the pages they may open.',
    reply: z.strictObject({
      ventureTypes: z.array(z.enum(VENTURE_TYPES)),
      accessibleSections: z.array(z.enum(SECTIONS)),
      routes: z.array(z.strictObject({ path: z.string(), label: z.string(), section: z.enum(SECTIONS) })),
    }),
    errors: [],
  }),
  listQuickLinks: endpoint({
    method: 'GET',
    path: '/user/quick-links',
    permission: 'self',
    summary: 'Links of the group, of the person’s ventures, and their own pins, in order.',
    reply: z.strictObject({
      items: z.array(QuickLink),
      /** May links of the whole group be added, and in which ventures. */
      can: z.strictObject({ addGlobal: z.boolean(), addIn: z.array(uuid) }),
    }),
    errors: [],
  }),
  addQuickLink: endpoint({
    method: 'POST',
    path: '/user/quick-links',
    permission: 'self',
    summary: 'Adds a link: one’s own pin, or with the permission one of a venture or of the group. It stands last.',
    body: z.strictObject({
      kind: z.enum(['GLOBAL', 'VENTURE', 'PERSONAL']),
      ventureId: uuid.nullable().default(null),
      label: text(80),
      url,
    }),
    reply: QuickLink,
    errors: [422],
  }),
  changeQuickLink: endpoint({
    method: 'PATCH',
    path: '/user/quick-links/:id',
    permission: 'self',
    summary: 'Renames a link, points it elsewhere, or moves it before another of its group.',
    params: id,
    body: z.strictObject({
      label: text(80).optional(),
      url: url.optional(),
      position: z.int().min(0).max(1_000).optional(),
    }),
    reply: QuickLink,
    errors: [404],
  }),
  deleteQuickLink: endpoint({
    method: 'DELETE',
    path: '/user/quick-links/:id',
    permission: 'self',
    summary: 'Takes a link away, once: one that is gone is not found.',
    params: id,
    reply: z.strictObject({ deleted: z.literal(true) }),
    errors: [404],
  }),
}
export type QuickLink = z.output<typeof QuickLink>
