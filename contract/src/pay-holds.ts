import { z } from 'zod'
import { endpoint } from './endpoint.ts'
import { can, id, person, text, uuid } from './values.ts'

/** Pay held back: a person’s, of whatever a load earned, or the whole venture’s. */
const Hold = z
  .strictObject({
    id: uuid,
    ventureId: uuid,
    kind: z.enum(['PERSON', 'LOAD', 'VENTURE']),
    subjectId: uuid,
    /** The person’s name, the load’s number or the venture’s name. */
    label: z.string(),
    reason: z.string(),
    placedBy: person,
    placedAt: z.string(),
    released: z.strictObject({ by: person, at: z.string(), reason: z.string() }).nullable(),
    can,
  })
  .meta({ id: 'Hold' })

export const payHolds = {
  listHolds: endpoint({
    method: 'GET',
    path: '/incentives/holds',
    permission: 'incentives.read_venture',
    summary: 'Holds of the ventures whose pay one may see; the open ones first.',
    query: z.strictObject({ ventureId: uuid.optional(), open: z.stringbool().optional() }),
    reply: z.strictObject({ items: z.array(Hold), can }),
    errors: [],
  }),
  placeHold: endpoint({
    method: 'POST',
    path: '/incentives/holds',
    permission: 'incentives.hold',
    summary: 'Holds pay back: no payout that it touches is approved until it is released.',
    body: z.strictObject({
      ventureId: uuid,
      kind: z.enum(['PERSON', 'LOAD', 'VENTURE']),
      subjectId: uuid,
      reason: text(500),
    }),
    reply: Hold,
    errors: [404, 409, 422],
  }),
  releaseHold: endpoint({
    method: 'POST',
    path: '/incentives/holds/:id/release',
    permission: 'incentives.hold',
    summary: 'Releases what was held, with a reason; never one’s own pay.',
    params: id,
    body: z.strictObject({ reason: text(500) }),
    reply: Hold,
    errors: [404, 409],
  }),
}
export type Hold = z.output<typeof Hold>
