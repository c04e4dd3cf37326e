import { MOST_ASKED, OUTREACH_CHANNELS } from '@holdfast/engine/freight'
import { z } from 'zod'
import { endpoint } from './endpoint.ts'
import {
  CarrierOutreach,
  LoadOutreach,
  OutreachAward,
  OutreachPreview,
  OutreachRecipient,
  OutreachRow,
  OutreachSend,
  UnmatchedMessage,
} from './outreach-parts.ts'
import { amountMinor, id, instant, listOf, page, text, uuid } from './values.ts'

/** Whom to ask about a load, and how. */
const asking = {
  loadId: uuid,
  channel: z.enum(OUTREACH_CHANNELS),
  carrierIds: z.array(uuid).min(1).max(MOST_ASKED),
  /** Of an e-mail, and only of one. Both may hold {carrier}, {load}, {lane}, {pickup}, {equipment}, {weight} and {rate}. */
  subject: text(200).optional(),
  text: text(4_000),
  /** In minor units of the load's currency; needed by {rate}, and told nowhere else. */
  rateMinor: amountMinor.optional(),
  /** Asks those too who were asked about this load today. */
  askAgain: z.boolean().default(false),
}
const fiftyIds = z
  .string()
  .max(50 * 37)
  .transform((ids) => ids.split(','))
  .pipe(z.array(uuid).min(1).max(50))

export const outreach = {
  previewOutreach: endpoint({
    method: 'POST',
    path: '/freight/outreach/preview',
    permission: 'freight.write',
    summary: 'What each carrier would be written about an open load, and who is left out and why; writes nothing.',
    body: z.strictObject(asking),
    reply: OutreachPreview,
    /** 409 `outreach.load_not_open`, `load.already_covered`, `outreach.no_service` · 422 `carrier.unknown`, `outreach.unknown_placeholder`, `…rate_missing`, `…subject_missing`, `…subject_not_wanted`, `…text_too_long`. */
    errors: [404, 409, 422],
  }),
  sendOutreach: endpoint({
    method: 'POST',
    path: '/freight/outreach/send',
    permission: 'freight.write',
    summary:
      'Asks carriers about an open load. Whoever cannot be reached is left out and told; the same key again answers the same send.',
    body: z.strictObject({
      ...asking,
      /** Chosen anew for every send, and kept when it is tried again. */
      key: uuid,
    }),
    reply: OutreachSend,
    /** As the preview; 409 `outreach.key_used` for another send with this key · 422 `outreach.nobody_to_ask` with `leftOut`. */
    errors: [404, 409, 422],
  }),
  replyOutreach: endpoint({
    method: 'POST',
    path: '/freight/outreach/reply',
    permission: 'freight.write',
    summary: 'Notes by hand what a carrier answered, such as on the telephone, or what it offers.',
    body: z.strictObject({
      recipientId: uuid,
      text: text(4_000),
      /** What it wants for the load, in minor units of the load's currency. */
      offerMinor: amountMinor.optional(),
      isDecline: z.boolean().default(false),
      /** Not after now; absent: now. */
      at: instant.optional(),
    }),
    reply: OutreachRecipient,
    /** 422 `outreach.answer_ahead`, `outreach.declined_with_offer`. */
    errors: [404, 422],
  }),
  awardOutreach: endpoint({
    method: 'POST',
    path: '/freight/outreach/award',
    permission: 'freight.write',
    summary: 'Gives the load to one of the carriers that were asked and covers it; again it answers the same award.',
    body: z.strictObject({
      recipientId: uuid,
      /** What it gets, in minor units of the load's currency; absent: not known yet. */
      costMinor: amountMinor.optional(),
      /** Why a carrier that the gate refuses takes it all the same; only with `freight.correct`. */
      overrideReason: text(500).optional(),
    }),
    reply: OutreachAward,
    /**
     * 409 `outreach.already_awarded` (facts `awardId`, `recipientId`, `carrierId`, `costMinor`): to another carrier, or to
     * this one for another cost · `load.already_covered`,
     * `outreach.load_not_open`, `carrier.blocked` (facts `reasons`).
     */
    errors: [404, 409, 422],
  }),
  listOutreach: endpoint({
    method: 'GET',
    path: '/freight/outreach',
    permission: 'freight.read',
    summary: 'Loads that carriers were asked about, the last asked first.',
    query: z.strictObject({
      ...page,
      /** open: nobody has it yet · answered: open, and the last word of somebody was not no · awarded: an award stands. */
      which: z.enum(['open', 'answered', 'awarded', 'all']).default('open'),
    }),
    reply: listOf(OutreachRow),
    errors: [],
  }),
  loadOutreach: endpoint({
    method: 'GET',
    path: '/freight/loads/:id/outreach',
    permission: 'freight.read',
    summary: 'Who was asked about a load, what they answered, and who got it.',
    params: id,
    reply: LoadOutreach,
    errors: [404],
  }),
  carrierOutreach: endpoint({
    method: 'GET',
    path: '/freight/outreach/carriers',
    permission: 'freight.read',
    summary: 'When carriers of a venture were last asked and last answered; in the order of the ids that are given.',
    query: z.strictObject({
      ventureId: uuid,
      /** At most 50, separated by commas. Those that are not of the venture are left out. */
      ids: fiftyIds,
    }),
    reply: z.strictObject({ items: z.array(CarrierOutreach) }),
    errors: [],
  }),
  moveAnswer: endpoint({
    method: 'POST',
    path: '/freight/outreach/answers/:id/move',
    permission: 'freight.write',
    summary:
      'Takes an answer that stands in the wrong thread out of it: to whom it belongs, or back among the unmatched messages.',
    params: id,
    body: z.strictObject({
      /** Who was asked and answered so, in the same venture; null: back among the unmatched messages. */
      recipientId: uuid.nullable(),
      reason: text(500),
    }),
    /** `id`: the answer as it stands now; null: none does, the message waits to be matched. */
    reply: z.strictObject({ id: uuid.nullable() }),
    /**
     * 404 `outreach.answer_unknown`, `outreach.recipient_unknown` · 409 `outreach.answer_moved`, `outreach.answer_known`,
     * `outreach.same_thread`, `outreach.message_gone`.
     */
    errors: [404, 409],
  }),
  listUnmatched: endpoint({
    method: 'GET',
    path: '/freight/outreach/unmatched',
    permission: 'freight.write',
    summary: 'Messages that came and belong to no load that we could tell, newest first; those of the last 30 days.',
    query: z.strictObject(page),
    reply: listOf(UnmatchedMessage),
    errors: [],
  }),
  matchUnmatched: endpoint({
    method: 'POST',
    path: '/freight/outreach/unmatched/:id/match',
    permission: 'freight.write',
    summary: 'Says whose answer a message is; it then stands in the thread of that load.',
    params: id,
    body: z.strictObject({ recipientId: uuid }),
    reply: OutreachRecipient,
    /** 404 `outreach.message_unknown`, `outreach.recipient_unknown` · 409 `outreach.message_settled`. */
    errors: [404, 409],
  }),
  dismissUnmatched: endpoint({
    method: 'POST',
    path: '/freight/outreach/unmatched/:id/dismiss',
    permission: 'freight.write',
    summary: 'Puts a message aside that is nobody’s answer; it stays kept for as long as all messages.',
    params: id,
    body: z.strictObject({ reason: text(500) }),
    reply: z.strictObject({ id: uuid }),
    errors: [404, 409],
  }),
}
