import { REVIEW_BANDS } from '@holdfast/engine/hospitality'
import { z } from 'zod'
import { endpoint } from './endpoint.ts'
import { can, id, text, uuid } from './values.ts'

const fields = {
  name: text(80),
  /** {guest}, {hotel} and {signer} stand for who wrote, where, and who answers. */
  body: text(4_000),
  /** Offered first for reviews of this band; null: for all alike. */
  band: z.enum(REVIEW_BANDS).nullable(),
}

const ReviewTemplate = z
  .strictObject({
    id: uuid,
    ventureId: uuid,
    name: z.string(),
    body: z.string(),
    band: z.enum(REVIEW_BANDS).nullable(),
    version: z.int(),
    can,
  })
  .meta({ id: 'ReviewTemplate' })
export type ReviewTemplate = z.output<typeof ReviewTemplate>

export const reviewTemplates = {
  listReviewTemplates: endpoint({
    method: 'GET',
    path: '/hospitality/review-templates',
    permission: 'hotel.read',
    summary: 'What answers to reviews begin with, by name.',
    query: z.strictObject({ ventureId: uuid.optional() }),
    reply: z.strictObject({ items: z.array(ReviewTemplate) }),
    errors: [],
  }),
  addReviewTemplate: endpoint({
    method: 'POST',
    path: '/hospitality/review-templates',
    permission: 'hotel.manage',
    summary: 'Keeps a template under a name.',
    body: z.strictObject({ ventureId: uuid, name: fields.name, body: fields.body, band: fields.band.default(null) }),
    reply: ReviewTemplate,
    errors: [409, 422],
  }),
  changeReviewTemplate: endpoint({
    method: 'PATCH',
    path: '/hospitality/review-templates/:id',
    permission: 'hotel.manage',
    summary: 'Renames or rewrites a template; answers that were given stay.',
    params: id,
    body: z.strictObject({ version: z.int().min(1), ...z.strictObject(fields).partial().shape }),
    reply: ReviewTemplate,
    errors: [404, 409, 422],
  }),
  removeReviewTemplate: endpoint({
    method: 'DELETE',
    path: '/hospitality/review-templates/:id',
    permission: 'hotel.manage',
    summary: 'Takes a template away; answers that were given stay.',
    params: id,
    reply: z.strictObject({ id: uuid, ventureId: uuid }),
    errors: [404],
  }),
}
