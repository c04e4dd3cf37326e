import { DISPUTE_KINDS, DISPUTE_STATUSES, EVIDENCE_ITEMS, EVIDENCE_STATES } from '@holdfast/engine/hospitality'
import { z } from 'zod'
import { endpoint } from './endpoint.ts'
import {
  disputeFields,
  HotelDispute,
  HotelDisputeChange,
  HotelDisputeRow,
  HotelDisputeSummary,
} from './hotel-dispute.ts'
import { Moment } from './load.ts'
import { currency, day, id, listOf, page, text, uuid } from './values.ts'

const reason = text(500)

const filters = {
  ventureId: page.ventureId,
  hotelId: uuid.optional(),
  currency: currency.optional(),
  kind: z.enum(DISPUTE_KINDS).optional(),
  status: z.enum(DISPUTE_STATUSES).optional(),
  /** under_way: open or in progress · over: won, lost or closed. */
  state: z.enum(['under_way', 'over']).optional(),
  /** `me` for the person who asks, `nobody` for those without an owner. */
  ownerId: z.union([uuid, z.literal('me'), z.literal('nobody')]).optional(),
  /** Awaits evidence: past its date · at most 1, 3, 7 days left and not past · without a date. By the hotel's today. */
  due: z.enum(['past', '1', '3', '7', 'no_date']).optional(),
  /** Part of the reference or the guest's name, in any case. */
  text: text(120).optional(),
  /** Business days of the hotel, both included, either alone. */
  openedFrom: day.optional(),
  openedTo: day.optional(),
  decidedFrom: day.optional(),
  decidedTo: day.optional(),
  /** due: the nearest date first, those without one last. */
  sort: z.enum(['due', 'newest']).default('due'),
}

const file = z.strictObject({ id: uuid, fileId: uuid })

export const hotelDisputes = {
  listHotelDisputes: endpoint({
    method: 'GET',
    path: '/hotels/disputes',
    permission: 'hotel.read',
    summary: 'Disputes of the person’s hotels, the nearest evidence date first.',
    query: z.strictObject({ ...page, ...filters }),
    reply: listOf(HotelDisputeRow),
    errors: [],
  }),
  exportHotelDisputes: endpoint({
    method: 'GET',
    path: '/hotels/disputes/export.csv',
    permission: 'hotel.read',
    summary: 'The same list as a CSV file, whole: at most 100,000 disputes of one venture; what is longer is refused.',
    query: z.strictObject({ ...filters, ventureId: uuid }),
    reply: z.string(),
    errors: [422],
  }),
  hotelDisputeSummary: endpoint({
    method: 'GET',
    path: '/hotels/disputes/summary',
    permission: 'hotel.read',
    summary:
      'Counts, amounts, win rates three ways and what was recovered, of the disputes received on these days (at most 800), and what is due now.',
    query: z.strictObject({ ventureId: uuid, hotelId: uuid.optional(), from: day, to: day }),
    reply: HotelDisputeSummary,
    errors: [422],
  }),
  getHotelDispute: endpoint({
    method: 'GET',
    path: '/hotels/disputes/:id',
    permission: 'hotel.read',
    summary: 'One dispute with its evidence, files and notes.',
    params: id,
    reply: HotelDispute,
    errors: [404],
  }),
  hotelDisputeHistory: endpoint({
    method: 'GET',
    path: '/hotels/disputes/:id/history',
    permission: 'hotel.read',
    summary: 'What happened to a dispute, newest first, with what stood before and after.',
    params: id,
    query: z.strictObject({ limit: page.limit, cursor: page.cursor }),
    reply: listOf(Moment),
    errors: [404],
  }),
  createHotelDispute: endpoint({
    method: 'POST',
    path: '/hotels/disputes',
    permission: 'hotel.write',
    summary: 'Enters a dispute of a hotel, in its currency. A reference stands once in a hotel and kind.',
    body: z.strictObject({
      ventureId: uuid,
      hotelId: uuid,
      ...z.strictObject(disputeFields).partial().shape,
      kind: disputeFields.kind,
      amountMinor: disputeFields.amountMinor,
    }),
    reply: HotelDispute,
    errors: [404, 409, 422],
  }),
  changeHotelDispute: endpoint({
    method: 'PATCH',
    path: '/hotels/disputes/:id',
    permission: 'hotel.write',
    summary:
      'Edits fields (with version) or takes one step of the dispute’s life; the same step again changes nothing.',
    params: id,
    body: HotelDisputeChange,
    reply: HotelDispute,
    errors: [404, 409, 422],
  }),
  voidHotelDispute: endpoint({
    method: 'POST',
    path: '/hotels/disputes/:id/void',
    permission: 'hotel.manage',
    summary: 'Takes a mistaken dispute out of every figure; nothing is deleted.',
    params: id,
    body: z.strictObject({ reason }),
    reply: HotelDispute,
    errors: [404, 409, 422],
  }),
  addDisputeNote: endpoint({
    method: 'POST',
    path: '/hotels/disputes/:id/notes',
    permission: 'hotel.write',
    summary: 'Writes a note on a dispute. Notes are never rewritten.',
    params: id,
    body: z.strictObject({ text: text(4_000) }),
    reply: HotelDispute,
    errors: [404, 409],
  }),
  voidDisputeNote: endpoint({
    method: 'POST',
    path: '/hotels/disputes/:id/notes/:noteId/void',
    permission: 'hotel.read',
    summary: 'Takes a note back; it stays to be read.',
    params: z.strictObject({ id: uuid, noteId: uuid }),
    body: z.strictObject({ reason }),
    reply: HotelDispute,
    errors: [404, 409],
  }),
  setDisputeEvidence: endpoint({
    method: 'PUT',
    path: '/hotels/disputes/:id/evidence/:item',
    permission: 'hotel.write',
    summary: 'Says whether a piece of evidence is there, missing or not applicable. With a file it is there.',
    params: z.strictObject({ id: uuid, item: z.enum(EVIDENCE_ITEMS) }),
    body: z.strictObject({ state: z.enum(EVIDENCE_STATES) }),
    reply: HotelDispute,
    errors: [404, 409],
  }),
  uploadDisputeFile: endpoint({
    method: 'POST',
    path: '/hotels/disputes/:id/evidence',
    permission: 'hotel.write',
    summary:
      'Takes a file as multipart/form-data: `item` of the checklist, then `file`. PDF, pictures, Office files, CSV and plain text up to 25 MB. The same file of the same item again changes nothing.',
    params: id,
    reply: HotelDispute,
    errors: [404, 409, 413, 415, 422],
  }),
  downloadDisputeFile: endpoint({
    method: 'GET',
    path: '/hotels/disputes/:id/evidence/files/:fileId',
    permission: 'hotel.read',
    summary: 'A file of the evidence as it is.',
    params: file,
    reply: z.string(),
    errors: [404],
  }),
  voidDisputeFile: endpoint({
    method: 'POST',
    path: '/hotels/disputes/:id/evidence/files/:fileId/void',
    permission: 'hotel.write',
    summary: 'Takes back a file that does not belong here; it stays to be read. Its item is missing again without any.',
    params: file,
    body: z.strictObject({ reason }),
    reply: HotelDispute,
    errors: [404, 409],
  }),
  submitDisputeEvidence: endpoint({
    method: 'POST',
    path: '/hotels/disputes/:id/evidence/submissions',
    permission: 'hotel.write',
    summary: 'Notes that the evidence went out, for the `number`-th time; the same number again changes nothing.',
    params: id,
    body: z.strictObject({ number: z.int().min(1).max(1_000) }),
    reply: HotelDispute,
    errors: [404, 409],
  }),
}
