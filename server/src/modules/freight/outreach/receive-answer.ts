import { systemCaller } from '../../../platform/caller.ts'
import type { Command } from '../../../platform/command.ts'
import { followWish, type InboundListener, type KeptInbound, settleInbound } from '../../../platform/messages/index.ts'
import { keepAnswer } from './keep-answer.ts'
import type { OutreachParts } from './outreach-parts.ts'
import { type Found, whoseAnswer } from './queries/whose-answer.ts'
import { requireRecipient } from './store/find-recipient.ts'

/**
 * Puts a message into the thread that it answers; one of which we cannot tell waits for a person. What became of it is
 * settled with the answer in one transaction, so that it is one answer however often it is heard.
 */
export function receiveAnswer({ database, run, clock }: OutreachParts): InboundListener {
  return async (kept, ventures) => {
    const now = clock.now()
    const found = await database.read(systemCaller(ventures, now), (db) => whoseAnswer(db, kept, ventures))
    const own = found ? [found.ventureId] : kept.ventureId === null ? [] : [kept.ventureId]
    await run(found ? keep : setAside, systemCaller(own, now), { kept, found })
  }
}

type Heard = { readonly kept: KeptInbound; readonly found: Found | null }

const keep: Command<Heard, null> = async (tx, caller, { kept, found }) => {
  if (!found || !(await settleInbound(tx, kept.id, { outcome: 'MATCHED', at: caller.now, by: null }))) return null
  const recipient = await requireRecipient(tx, caller.scope, found.recipientId)
  await keepAnswer(tx, caller, recipient, {
    foundBy: found.by,
    came: { inboundId: kept.id, sender: kept.sender },
    text: kept.text,
    // Whoever wants no messages from us does not want this load.
    isDecline: kept.wish === 'STOP',
    isAutomatic: kept.isAutomatic,
    offerMinor: null,
    recordedBy: null,
    receivedAt: kept.receivedAt,
  })
  // The code is the asked one's alone, so the wish is theirs, from whichever of their addresses it was written.
  if (kept.wish && found.by === 'CODE') {
    const who = { ventureId: kept.ventureId, channel: kept.channel, recipient: recipient.address }
    await followWish(tx, who, kept.wish, kept.receivedAt)
  }
  return null
}

const setAside: Command<Heard, null> = async (tx, caller, { kept }) => {
  const settled = { at: caller.now, by: null }
  if (kept.isAutomatic)
    await settleInbound(tx, kept.id, { ...settled, outcome: 'DISMISSED', reason: 'A machine wrote it.' })
  else await settleInbound(tx, kept.id, { ...settled, outcome: isFollowed(kept) ? 'FOLLOWED' : 'UNMATCHED' })
  return null
}

function isFollowed({ wish, isSenderProven }: KeptInbound): boolean {
  return wish !== null && isSenderProven
}
