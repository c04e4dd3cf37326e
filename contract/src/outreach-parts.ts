import {
  AWARD_ENDS,
  EQUIPMENT,
  LOAD_STATUSES,
  OUTREACH_CHANNELS,
  OUTREACH_OBSTACLES,
  RECIPIENT_STATES,
} from '@holdfast/engine/freight'
import { z } from 'zod'
import { can, Money, person, ratio, uuid } from './values.ts'

const channel = z.enum(OUTREACH_CHANNELS)
const place = z.strictObject({ city: z.string(), state: z.string() })

/** The load that carriers are asked about, as far as a board needs it. */
const AskedLoad = z.strictObject({
  id: uuid,
  ventureId: uuid,
  number: z.string(),
  status: z.enum(LOAD_STATUSES),
  origin: place,
  destination: place,
  equipment: z.enum(EQUIPMENT),
  pickup: z.strictObject({ from: z.string().nullable(), to: z.string().nullable() }),
  zone: z.string(),
  currency: z.string(),
})

/**
 * Where a carrier is reached: whole for who reads every load of the venture; for others hidden, as "d•••@•••" and "•••02",
 * and so are the addresses and numbers in what carriers wrote and in why a message failed.
 */
const address = z.string()

/** A carrier that is left out, the sentence saying why and what to do. */
export const LeftOut = z
  .strictObject({ carrier: person, obstacle: z.enum(OUTREACH_OBSTACLES), sentence: z.string() })
  .meta({ id: 'OutreachLeftOut' })

/**
 * Where answers come. HERE: they are read and stand in the load's thread · PERSON: they come to the e-mail address of
 * whoever sends, who notes them by hand · NOWHERE: nobody gets them.
 */
const answersCome = z.enum(['HERE', 'PERSON', 'NOWHERE'])

export const OutreachPreview = z
  .strictObject({
    channel,
    answersCome,
    /** Exactly what each would get, in the order of the carriers that were named; the reply code is made when it is sent. */
    recipients: z.array(
      z.strictObject({
        carrier: person,
        address,
        /** null for an SMS. */
        subject: z.string().nullable(),
        text: z.string(),
        /** That the last message to this address did not arrive, and why; null: it did, or nobody was written to there. */
        warning: z.string().nullable(),
      }),
    ),
    leftOut: z.array(LeftOut),
  })
  .meta({ id: 'OutreachPreview' })

/** What a carrier said, by e-mail or SMS, or as somebody noted it. It changes nothing by itself. */
const Answer = z
  .strictObject({
    id: uuid,
    receivedAt: z.string(),
    /** What was written, without what was quoted of earlier mails; of what came, the first 4,000 characters with the quotation. */
    text: z.string(),
    /** The quoted rest; null: none. */
    quoted: z.string().nullable(),
    /** How it came to this thread: by the reply code, by the sender's address, or by hand of a person. */
    foundBy: z.enum(['CODE', 'SENDER', 'PERSON']),
    /** Who wrote; null: noted by hand. */
    sender: z.string().nullable(),
    /** Whether it was written from another address than the one that was asked. */
    isFromElsewhere: z.boolean(),
    /** Who noted or matched it; null: nobody had to. */
    by: person.nullable(),
    isDecline: z.boolean(),
    /** Whether the load was covered, or gone, when it came. */
    isLate: z.boolean(),
    /**
     * Written by a machine, such as a notice of absence or a mail that came back: a remark. It changes no state, offers
     * nothing and is counted nowhere as an answer.
     */
    isAutomatic: z.boolean(),
    /** What the carrier wants for the load, as somebody noted it; null: nothing noted. */
    offer: Money.nullable(),
    /** The one price that the text names, to begin an award with; null: none, or several. Never used by itself. */
    suggestedOffer: Money.nullable(),
    /** `move`: put it where it belongs, or back among the unmatched; not what bore the reply code or was noted by hand. */
    can,
  })
  .meta({ id: 'OutreachAnswer' })

export const OutreachRecipient = z
  .strictObject({
    id: uuid,
    carrier: person,
    address,
    state: z.enum(RECIPIENT_STATES),
    /** What became of the message. UNKNOWN: it may have been sent. null: forgotten, 400 days later. */
    message: z
      .strictObject({
        state: z.enum(['WAITING', 'SENDING', 'SENT', 'DELIVERED', 'FAILED', 'UNKNOWN']),
        /** Why it failed, such as a bounce, or is unknown. */
        reason: z.string().nullable(),
        sentAt: z.string().nullable(),
      })
      .nullable(),
    /** Oldest first: the 50 newest, those of machines only where there is room. */
    answers: z.array(Answer),
    /** `award`, `reply`. */
    can,
  })
  .meta({ id: 'OutreachRecipient' })

export const OutreachSend = z
  .strictObject({
    id: uuid,
    channel,
    /** As it was written, with placeholders; null for an SMS. */
    subject: z.string().nullable(),
    text: z.string(),
    /** What was offered in it; null: no rate. */
    rate: Money.nullable(),
    sentAt: z.string(),
    /** null: nobody whom the reader knows. */
    sentBy: person.nullable(),
    /** By the name of the carrier. */
    recipients: z.array(OutreachRecipient),
    leftOut: z.array(LeftOut),
  })
  .meta({ id: 'OutreachSend' })

export const OutreachAward = z
  .strictObject({
    id: uuid,
    loadId: uuid,
    recipientId: uuid,
    carrier: person,
    /** null: it was awarded without a price. */
    cost: Money.nullable(),
    awardedAt: z.string(),
    awardedBy: person.nullable(),
    /** null: it stands. */
    ended: z.strictObject({ at: z.string(), as: z.enum(AWARD_ENDS) }).nullable(),
  })
  .meta({ id: 'OutreachAward' })

export const LoadOutreach = z
  .strictObject({
    load: AskedLoad,
    channels: z.array(
      z.strictObject({
        channel,
        /** Whether an account sends it for this venture. */
        canSend: z.boolean(),
        answersCome,
      }),
    ),
    /** Newest first. */
    sends: z.array(OutreachSend),
    /** Newest first; at most the first one stands. */
    awards: z.array(OutreachAward),
    /** `send`: ask carriers · `award`: give it to one of them · `override`: also to one that the gate refuses, with a reason. */
    can,
  })
  .meta({ id: 'LoadOutreach' })

export const OutreachRow = z
  .strictObject({
    load: AskedLoad,
    sends: z.int(),
    lastSentAt: z.string(),
    /** Carriers, each once. `failed`: nothing that was sent to it arrived. */
    asked: z.int(),
    answered: z.int(),
    declined: z.int(),
    failed: z.int(),
    /** Of a person: what machines write is no answer, here and in the counts. null: nobody answered. */
    lastAnswer: z
      .strictObject({ at: z.string(), carrier: person, text: z.string(), isDecline: z.boolean(), isLate: z.boolean() })
      .nullable(),
    /** The lowest that somebody noted as an offer; null: none. */
    lowestOffer: Money.nullable(),
    /** The award that stands; null: none. */
    award: z.strictObject({ carrier: person, cost: Money.nullable(), at: z.string() }).nullable(),
  })
  .meta({ id: 'OutreachRow' })

/** How a carrier answers: what the matching panel shows beside it. */
export const CarrierOutreach = z
  .strictObject({
    carrierId: uuid,
    /** null: never asked, or never answered. */
    lastAskedAt: z.string().nullable(),
    lastAnsweredAt: z.string().nullable(),
    /** In the last 180 days: loads that it was asked about, and of these those that it answered. */
    asked: z.int(),
    answered: z.int(),
    /** answered ÷ asked. null: not asked in that time. */
    answerRate: ratio,
  })
  .meta({ id: 'CarrierOutreach' })

/** A message that came and belongs to no load that we could tell. */
export const UnmatchedMessage = z
  .strictObject({
    id: uuid,
    /** Whose account it came to; null: the group's. */
    venture: person.nullable(),
    channel,
    sender: z.string(),
    subject: z.string().nullable(),
    /** The first 4,000 characters with the quotation. */
    text: z.string(),
    quoted: z.string().nullable(),
    receivedAt: z.string(),
    /** Carriers that were lately asked at the sender's address, newest first; empty: none. */
    candidates: z.array(
      z.strictObject({
        recipientId: uuid,
        venture: person,
        carrier: person,
        load: z.strictObject({ id: uuid, number: z.string(), status: z.enum(LOAD_STATUSES) }),
        askedAt: z.string(),
      }),
    ),
    /** `match`, `dismiss`. */
    can,
  })
  .meta({ id: 'UnmatchedMessage' })

export type OutreachPreview = z.output<typeof OutreachPreview>
export type LeftOut = z.output<typeof LeftOut>
export type OutreachAnswer = z.output<typeof Answer>
export type OutreachRecipient = z.output<typeof OutreachRecipient>
export type OutreachSend = z.output<typeof OutreachSend>
export type OutreachAward = z.output<typeof OutreachAward>
export type LoadOutreach = z.output<typeof LoadOutreach>
export type OutreachRow = z.output<typeof OutreachRow>
export type CarrierOutreach = z.output<typeof CarrierOutreach>
export type UnmatchedMessage = z.output<typeof UnmatchedMessage>
