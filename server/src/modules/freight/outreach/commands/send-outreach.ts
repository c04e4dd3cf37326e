import { randomBytes } from 'node:crypto'
import type { contract, ParsedInput } from '@holdfast/contract'
import { outreachEvent, REPLY_CODE_BYTES, refuseUnlessOpen, replyCode, subjectWithCode } from '@holdfast/engine/freight'
import { refuse } from '@holdfast/engine/kernel'
import { type Caller, personOf } from '../../../../platform/caller.ts'
import type { Tx } from '../../../../platform/db/tx.ts'
import { publish } from '../../../../platform/events.ts'
import type { Message, Route } from '../../../../platform/messages/index.ts'
import { authorizeWish } from '../../policy.ts'
import { type HeldLoad, holdLoad } from '../../store/hold-load.ts'
import { answersCome, replyToOf, requireRoute } from '../answers-come.ts'
import { contactsShown } from '../contacts-shown.ts'
import type { OutreachParts } from '../outreach-parts.ts'
import { type Judged, judgeAsking, type ToAsk } from '../queries/judge-asking.ts'
import type { SendRef } from '../refs.ts'
import { insertRecipients } from '../store/insert-recipients.ts'
import { findSent, insertSend } from '../store/insert-send.ts'

type Input = ParsedInput<typeof contract.outreach.sendOutreach>

/**
 * Asks carriers about an open load. The load is held, so that it is still open when this commits; the messages leave
 * after that. The same key again sends nothing. Refuses `outreach.key_used`, `outreach.nobody_to_ask`, and as the preview.
 */
export function sendOutreach({ post, routeOf }: Pick<OutreachParts, 'post' | 'routeOf'>) {
  return async (tx: Tx, caller: Caller, input: Input): Promise<SendRef> => {
    const held = await holdLoad(tx, caller, input.loadId)
    const { load, venture } = held
    authorizeWish(caller, 'cover', load)
    const sent = await findSent(tx, venture.id, input)
    if (sent) return { ventureId: venture.id, loadId: load.id, id: sent }
    refuseUnlessOpen(load)
    const route = requireRoute(routeOf, input.channel, venture.code)
    const judged = await judgeAsking(tx, caller, held, route, input)
    if (judged.toAsk.length === 0)
      refuse('refused', 'outreach.nobody_to_ask', 'None of these carriers can be asked.', {
        leftOut: judged.leftOut.map(contactsShown(caller, venture.id).leftOut),
      })
    const id = await insertSend(tx, caller, held, input, judged.leftOut)
    await write(tx, post, messagesOf(caller, held, route, input, judged), { held, id, input })
    const told = { outreachId: id, channel: input.channel, asked: judged.toAsk.length, leftOut: judged.leftOut.length }
    const who = { by: personOf(caller), at: caller.now }
    publish(tx, caller, venture.id, [outreachEvent('freight.outreach_sent', load, who, told)])
    return { ventureId: venture.id, loadId: load.id, id }
  }
}

type Addressed = { readonly to: ToAsk; readonly code: string; readonly message: Message }

function messagesOf(
  caller: Caller,
  { venture }: HeldLoad,
  route: Route,
  { channel }: Input,
  { toAsk }: Judged,
): readonly Addressed[] {
  const isReadHere = answersCome(channel, route, caller) === 'HERE'
  return toAsk.map((to) => {
    const code = replyCode(randomBytes(REPLY_CODE_BYTES))
    const { subject, text } = to.written
    const replyTo = channel === 'EMAIL' ? replyToOf(route, caller, code) : undefined
    const message: Message = {
      to: to.address,
      subject: isReadHere && subject !== null ? subjectWithCode(subject, code) : (subject ?? 'SMS'),
      text,
      channel,
      ventureId: venture.id,
      ...(replyTo !== undefined && { replyTo }),
    }
    return { to, code, message }
  })
}

type Around = { readonly held: HeldLoad; readonly id: string; readonly input: Input }

async function write(
  tx: Tx,
  post: OutreachParts['post'],
  addressed: readonly Addressed[],
  { held, id, input }: Around,
): Promise<void> {
  const messageIds = await post(
    tx,
    addressed.map(({ message }) => message),
  )
  const of = { ventureId: held.venture.id, loadId: held.load.id, outreachId: id, channel: input.channel }
  await insertRecipients(
    tx,
    of,
    addressed.map(({ to, code }, at) => ({ ...to, code, messageId: messageIds[at] ?? null })),
  )
}
