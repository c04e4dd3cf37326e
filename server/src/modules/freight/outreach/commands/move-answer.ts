import { outreachEvent } from '@holdfast/engine/freight'
import { refuse } from '@holdfast/engine/kernel'
import { audit } from '../../../../platform/audit.ts'
import { type Caller, personOf } from '../../../../platform/caller.ts'
import type { Tx } from '../../../../platform/db/tx.ts'
import { publish } from '../../../../platform/events.ts'
import { unsettleInbound } from '../../../../platform/messages/index.ts'
import { authorizeWrite } from '../../companies/company-policy.ts'
import { keepAnswer } from '../keep-answer.ts'
import { answeredLoad } from '../store/answered-load.ts'
import { type Recipient, requireRecipient } from '../store/find-recipient.ts'
import { type HeldAnswer, holdAnswer, standingAnswerOf, takeOut } from '../store/hold-answer.ts'

type Input = { readonly id: string; readonly recipientId: string | null; readonly reason: string }
type Moved = { readonly id: string | null }

/**
 * Puts an answer where it belongs, or back among the unmatched. It leaves its thread as it was, with the reason, and one
 * answer of the message stands at any time. The same again changes nothing. Refuses `outreach.answer_known`,
 * `outreach.answer_moved`, `outreach.same_thread`, `outreach.message_gone`.
 */
export async function moveAnswer(tx: Tx, caller: Caller, { id, recipientId, reason }: Input): Promise<Moved> {
  const answer = await holdAnswer(tx, caller.scope, id)
  authorizeWrite(caller, answer.ventureId, 'move answers of carriers')
  if (answer.isTakenOut) return movedAlready(tx, answer, recipientId)
  const from = await requireRecipient(tx, [answer.ventureId], answer.recipientId)
  const to = recipientId === null ? null : await requireRecipient(tx, [answer.ventureId], recipientId)
  refuseStaying(answer, to)
  await takeOut(tx, caller, answer, reason)
  const standing = to ? await keepAt(tx, caller, answer, to) : await setFree(tx, answer)
  await tell(tx, caller, { answer, from, to, reason })
  return { id: standing }
}

async function movedAlready(tx: Tx, answer: HeldAnswer, recipientId: string | null): Promise<Moved> {
  const standing = await standingAnswerOf(tx, answer)
  if ((standing?.recipientId ?? null) === (recipientId?.toLowerCase() ?? null)) return { id: standing?.id ?? null }
  return refuse('conflict', 'outreach.answer_moved', 'Somebody has moved this answer meanwhile. Look at it again.')
}

function refuseStaying({ foundBy, inboundId, recipientId }: HeldAnswer, to: Recipient | null): void {
  if (inboundId === null)
    refuse('conflict', 'outreach.answer_known', 'A person noted this answer here. Note it again where it belongs.')
  if (foundBy === 'CODE')
    refuse('conflict', 'outreach.answer_known', 'This answer bears the reply code of what was asked here, so it stays.')
  if (to?.id === recipientId) refuse('conflict', 'outreach.same_thread', 'The answer stands there already.')
}

async function keepAt(tx: Tx, caller: Caller, answer: HeldAnswer, to: Recipient): Promise<string | null> {
  const { inboundId, sender, text, isDecline, isAutomatic, offerMinor, receivedAt } = answer
  await keepAnswer(tx, caller, to, {
    foundBy: 'PERSON',
    came: { inboundId: inboundId ?? '', sender: sender ?? '' },
    text,
    isDecline,
    isAutomatic,
    offerMinor,
    recordedBy: personOf(caller),
    receivedAt,
  })
  return (await standingAnswerOf(tx, answer))?.id ?? null
}

async function setFree(tx: Tx, { inboundId }: HeldAnswer): Promise<null> {
  if (inboundId !== null && (await unsettleInbound(tx, inboundId))) return null
  return refuse(
    'conflict',
    'outreach.message_gone',
    'This message cannot wait among the unmatched: its text is kept there for 30 days, and those of the group’s account are matched by people of the group. Move it to the load it is about.',
  )
}

type Telling = {
  readonly answer: HeldAnswer
  readonly from: Recipient
  readonly to: Recipient | null
  readonly reason: string
}

async function tell(tx: Tx, caller: Caller, { answer, from, to, reason }: Telling): Promise<void> {
  const toLoad = to ? (await answeredLoad(tx, to)).number : null
  const told = { answerId: answer.id, carrierId: from.carrierId, carrierName: from.carrierName, toLoad, reason }
  const who = { by: personOf(caller), at: caller.now }
  publish(tx, caller, answer.ventureId, [
    outreachEvent('freight.outreach_answer_moved', await answeredLoad(tx, from), who, told),
  ])
  await audit(tx, caller, {
    ventureId: answer.ventureId,
    action: 'freight.move_answer',
    subject: { kind: 'outreach_answer', id: answer.id },
    before: { recipientId: from.id, loadId: from.loadId },
    after: { recipientId: to?.id ?? null, loadId: to?.loadId ?? null, reason },
  })
}
