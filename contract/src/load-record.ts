import {
  CHARGE_KINDS,
  CHARGE_SIDES,
  CHECK_CALL_METHODS,
  FLAG_KINDS,
  LOAD_DOCUMENT_KINDS,
  MOST_CHARGES,
  MOST_VIA,
  STOP_KINDS,
  STOP_STATES,
} from '@holdfast/engine/freight'
import { z } from 'zod'
import { endpoint } from './endpoint.ts'
import { place } from './load.ts'
import { amountMinor, can, id, instant, Money, person, text, uuid } from './values.ts'

const reason = text(500)
const at = z.string()
/** Taken back by somebody, with a reason; it stays to be read. */
const voided = z.strictObject({ at, reason: z.string(), by: person.nullable() }).nullable()
const written = { id: uuid, by: person.nullable(), at }

const ChargeView = z.strictObject({
  ...written,
  side: z.enum(CHARGE_SIDES),
  kind: z.enum(CHARGE_KINDS),
  description: z.string().nullable(),
  amount: Money,
})

const StopView = z.strictObject({
  kind: z.enum(STOP_KINDS),
  name: z.string().nullable(),
  place: z.strictObject({ city: z.string(), state: z.string() }),
  window: z.strictObject({ from: at.nullable(), to: at.nullable() }),
  /** null: not recorded. */
  arrivedAt: at.nullable(),
  departedAt: at.nullable(),
  state: z.enum(STOP_STATES),
  /** Whole minutes of what is late or overdue; null: neither. */
  lateMinutes: z.int().nullable(),
  /** Whole minutes from arrival to departure; null: either is not known. */
  stayedMinutes: z.int().nullable(),
})

const CheckCallView = z.strictObject({
  ...written,
  method: z.enum(CHECK_CALL_METHODS),
  contact: z.string().nullable(),
  place: z.strictObject({ city: z.string(), state: z.string() }).nullable(),
  eta: at.nullable(),
  isLate: z.boolean(),
  note: z.string().nullable(),
  voided,
})

const NoteView = z.strictObject({ ...written, text: z.string(), isPinned: z.boolean(), voided })

const DocumentView = z.strictObject({
  ...written,
  kind: z.enum(LOAD_DOCUMENT_KINDS),
  fileName: z.string(),
  mediaType: z.string(),
  /** In bytes. */
  size: z.int(),
  voided,
})

const FlagView = z.strictObject({
  ...written,
  kind: z.enum(FLAG_KINDS),
  reason: z.string(),
  /** null: still up. Its reason is null where it was not asked for yet. */
  cleared: z.strictObject({ at, reason: z.string().nullable(), by: person.nullable() }).nullable(),
})

/** What is recorded of a load beside its fields, its credits and its timeline. */
export const LoadRecord = z
  .strictObject({
    id: uuid,
    ventureId: uuid,
    /** Of the load; charges and stops are edited with it. */
    version: z.int(),
    /** A side without charges has the load's single figure, or is not known. */
    charges: z.array(ChargeView),
    /** In the order of the way, the first and the last always. */
    stops: z.array(StopView),
    /** Newest first, at most 200. */
    checkCalls: z.array(CheckCallView),
    /** Pinned ones first, then the newest first, at most 200. */
    notes: z.array(NoteView),
    /** Newest first, at most 200. */
    documents: z.array(DocumentView),
    /** The whole history, newest first. */
    flags: z.array(FlagView),
    can,
  })
  .meta({ id: 'LoadRecord' })
export type LoadRecord = z.output<typeof LoadRecord>

const charge = z.strictObject({
  side: z.enum(CHARGE_SIDES),
  kind: z.enum(CHARGE_KINDS),
  description: text(200).nullable().default(null),
  amountMinor,
})

const stop = z.strictObject({
  kind: z.enum(STOP_KINDS),
  name: text(120).nullable().default(null),
  place,
  window: z.strictObject({ from: instant.nullable(), to: instant.nullable() }),
  arrivedAt: instant.nullable().default(null),
  departedAt: instant.nullable().default(null),
})

const version = z.int().min(1)

export const loadRecord = {
  getLoadRecord: endpoint({
    method: 'GET',
    path: '/freight/loads/:id/record',
    permission: 'freight.read',
    summary: 'Charges, stops, check calls, notes, documents and the history of flags of a load.',
    params: id,
    reply: LoadRecord,
    errors: [404],
  }),
  setLoadCharges: endpoint({
    method: 'PUT',
    path: '/freight/loads/:id/charges',
    permission: 'freight.write',
    summary:
      'Says what the bill and the cost are made of; they become the sums. All charges of both sides; a side without any keeps its single figure, and a cost whose last charge goes is unknown.',
    params: id,
    body: z.strictObject({ version, charges: z.array(charge).max(MOST_CHARGES), reason: reason.optional() }),
    reply: LoadRecord,
    errors: [404, 409, 422],
  }),
  setLoadStops: endpoint({
    method: 'PUT',
    path: '/freight/loads/:id/stops',
    permission: 'freight.write',
    summary:
      'Says where the truck is to be and when it was there: the pickup first, the delivery last, in order. The places and windows of these two are those of the load.',
    params: id,
    body: z.strictObject({
      version,
      stops: z
        .array(stop)
        .min(2)
        .max(MOST_VIA + 2),
    }),
    reply: LoadRecord,
    errors: [404, 409, 422],
  }),
  makeCheckCall: endpoint({
    method: 'POST',
    path: '/freight/loads/:id/check-calls',
    permission: 'freight.write',
    summary: 'Records what the driver said; with `atRisk`, the reason, the flag goes up in the same step.',
    params: id,
    body: z.strictObject({
      /** Now, unless it was at another time. */
      at: instant.optional(),
      method: z.enum(CHECK_CALL_METHODS).default('PHONE'),
      contact: text(120).optional(),
      place: place.optional(),
      eta: instant.optional(),
      isLate: z.boolean().default(false),
      note: text(1000).optional(),
      atRisk: reason.optional(),
    }),
    reply: LoadRecord,
    errors: [404, 409, 422],
  }),
  voidCheckCall: endpoint({
    method: 'POST',
    path: '/freight/loads/:id/check-calls/:callId/void',
    permission: 'freight.read',
    summary: 'Strikes out a mistaken check call; it stays to be read. For whoever made it, and with `freight.correct`.',
    params: z.strictObject({ id: uuid, callId: uuid }),
    body: z.strictObject({ reason }),
    reply: LoadRecord,
    errors: [404],
  }),
  addLoadNote: endpoint({
    method: 'POST',
    path: '/freight/loads/:id/notes',
    permission: 'freight.write',
    summary: 'Writes a note on a load. Notes are never rewritten.',
    params: id,
    body: z.strictObject({ text: text(4000), isPinned: z.boolean().default(false) }),
    reply: LoadRecord,
    errors: [404, 409],
  }),
  pinLoadNote: endpoint({
    method: 'PATCH',
    path: '/freight/loads/:id/notes/:noteId',
    permission: 'freight.write',
    summary: 'Pins a note above the others, or lets it go.',
    params: z.strictObject({ id: uuid, noteId: uuid }),
    body: z.strictObject({ isPinned: z.boolean() }),
    reply: LoadRecord,
    errors: [404, 409],
  }),
  voidLoadNote: endpoint({
    method: 'POST',
    path: '/freight/loads/:id/notes/:noteId/void',
    permission: 'freight.read',
    summary: 'Takes a note back; it stays to be read. For whoever wrote it, and with `freight.correct`.',
    params: z.strictObject({ id: uuid, noteId: uuid }),
    body: z.strictObject({ reason }),
    reply: LoadRecord,
    errors: [404],
  }),
  uploadLoadDocument: endpoint({
    method: 'POST',
    path: '/freight/loads/:id/documents',
    permission: 'freight.write',
    summary:
      'Takes a file as multipart/form-data: `kind` (RATE_CONFIRMATION, BOL, POD or OTHER), then `file`. PDF, pictures, Office files, CSV and plain text up to 25 MB. The same file of the same kind again changes nothing.',
    params: id,
    reply: LoadRecord,
    errors: [404, 409, 413, 415, 422],
  }),
  downloadLoadDocument: endpoint({
    method: 'GET',
    path: '/freight/loads/:id/documents/:documentId',
    permission: 'freight.read',
    summary: 'A document of a load as the file that it is.',
    params: z.strictObject({ id: uuid, documentId: uuid }),
    reply: z.string(),
    errors: [404],
  }),
  voidLoadDocument: endpoint({
    method: 'POST',
    path: '/freight/loads/:id/documents/:documentId/void',
    permission: 'freight.read',
    summary:
      'Takes back a document that does not belong to the load; it stays to be read. For whoever uploaded it, and with `freight.correct`.',
    params: z.strictObject({ id: uuid, documentId: uuid }),
    body: z.strictObject({ reason }),
    reply: LoadRecord,
    errors: [404],
  }),
}
