import type { LoadOutreach, OutreachAnswer, OutreachAward, OutreachRecipient, OutreachSend } from '@holdfast/contract'
import { addressOf, offerIn, recipientState } from '@holdfast/engine/freight'
import { ownWords } from '@holdfast/engine/messages'
import type { Caller } from '../../../platform/caller.ts'
import { mayWrite } from '../companies/company-policy.ts'
import { mayDo } from '../policy.ts'
import { type ContactsShown, contactsShown } from './contacts-shown.ts'
import type { SeenLoad } from './queries/seen-load.ts'
import type { StoredAnswer, StoredAward, StoredRecipient, StoredSend } from './queries/stored-parts.ts'

/** Everything that is kept of the outreach of a load. */
export type StoredOutreach = {
  readonly sends: readonly StoredSend[]
  readonly recipients: readonly StoredRecipient[]
  readonly answers: readonly StoredAnswer[]
  readonly awards: readonly StoredAward[]
}

export function askedLoadView({ load, row }: SeenLoad): LoadOutreach['load'] {
  return {
    id: load.id,
    ventureId: load.ventureId,
    number: load.number,
    status: load.status,
    origin: { city: row.origin_city, state: row.origin_state },
    destination: { city: row.destination_city, state: row.destination_state },
    equipment: row.equipment as LoadOutreach['load']['equipment'],
    pickup: { from: load.pickupFrom, to: load.pickupTo },
    zone: load.zone,
    currency: load.currency,
  }
}

export function sendView(caller: Caller, seen: SeenLoad, stored: StoredOutreach, send: StoredSend): OutreachSend {
  const { rateMinor, leftOut, ...shown } = send
  return {
    ...shown,
    rate: rateMinor === null ? null : { minor: rateMinor, currency: seen.load.currency },
    recipients: stored.recipients
      .filter(({ sendId }) => sendId === send.id)
      .map((recipient) => recipientView(caller, seen, stored, recipient)),
    leftOut: leftOut.map(contactsShown(caller, seen.venture.id).leftOut),
  }
}

export function recipientView(
  caller: Caller,
  seen: SeenLoad,
  { answers, awards }: StoredOutreach,
  { id, carrier, channel, address, message }: StoredRecipient,
): OutreachRecipient {
  const { load, venture } = seen
  const contacts = contactsShown(caller, venture.id)
  const own = answers.filter(({ recipientId }) => recipientId === id)
  const isLoadOpen = load.status === 'OPEN' && load.voidedAt === null
  const state = recipientState({ ...lastOf(carrier.id, own, awards), isLoadOpen })
  return {
    id,
    carrier,
    address: contacts.address(channel, address),
    state,
    message: message?.reason ? { ...message, reason: contacts.text(message.reason) } : message,
    answers: own.map((answer) => ({
      ...answerView(answer, { channel, address, currency: load.currency, contacts }),
      can: { move: isMovable(answer) && mayWrite(caller, venture.id) },
    })),
    can: { award: mayAward(caller, seen), reply: load.voidedAt === null && mayDo(caller, 'note', load) },
  }
}

/**
 * An award is the carrier's, by whichever of its threads. Of one that ended with the load itself nothing is to be said of
 * the carrier, and nothing of what a machine wrote.
 */
function lastOf(carrierId: string, answers: readonly StoredAnswer[], awards: readonly StoredAward[]) {
  const last = answers.findLast(({ isAutomatic }) => !isAutomatic)
  const award = awards.find(({ carrier }) => carrier.id === carrierId)
  const gaveBack = award?.endedAs === 'FELL_OFF' || award?.endedAs === 'REPLACED'
  return {
    lastAnswer: last ? (last.isDecline ? 'DECLINE' : 'ANSWER') : null,
    lastAward: award?.endedAs === null ? 'STANDS' : gaveBack ? 'ENDED' : null,
  } as const
}

export function mayAward(caller: Caller, { load }: SeenLoad): boolean {
  return load.status === 'OPEN' && load.voidedAt === null && mayDo(caller, 'cover', load)
}

/** What bears the reply code, and what a person noted here, is in no wrong thread. */
function isMovable({ sender, foundBy }: StoredAnswer): boolean {
  return sender !== null && foundBy !== 'CODE'
}

type Asked = Pick<StoredRecipient, 'channel' | 'address'> & {
  readonly currency: string
  readonly contacts: ContactsShown
}

function answerView(
  answer: StoredAnswer,
  { channel, address, currency, contacts }: Asked,
): Omit<OutreachAnswer, 'can'> {
  const { body, offerMinor, recipientId: _, ...shown } = answer
  const { own, quoted } = answer.sender === null ? { own: body, quoted: null } : ownWords(body)
  const isSilent = answer.isDecline || answer.isAutomatic
  const suggested = offerMinor === null && !isSilent ? offerIn(own, currency) : null
  return {
    ...shown,
    sender: answer.sender && contacts.address(channel, answer.sender),
    text: contacts.text(own),
    quoted: quoted && contacts.text(quoted),
    isFromElsewhere: answer.sender !== null && addressOf(channel, answer.sender) !== address,
    offer: offerMinor === null ? null : { minor: offerMinor, currency },
    suggestedOffer: suggested === null ? null : { minor: suggested, currency },
  }
}

export function awardView({ load }: SeenLoad, award: StoredAward): OutreachAward {
  const { costMinor, endedAt, endedAs, ...shown } = award
  return {
    ...shown,
    loadId: load.id,
    cost: costMinor === null ? null : { minor: costMinor, currency: load.currency },
    ended: endedAt !== null && endedAs !== null ? { at: endedAt, as: endedAs } : null,
  }
}
