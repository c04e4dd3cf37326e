import { wishIn } from '@holdfast/engine/messages'
import type { Tx } from '../../db/tx.ts'
import type { ToldBy, ToldInbound } from '../webhooks/webhook.ts'
import { followWish } from './follow-wish.ts'

/**
 * Keeps what somebody sent us, once, and does what it says about messages: STOP ends what this account sends them, for
 * good. Anybody can write a mail in the name of another: what it wishes is done where its sender is proven. Answers with its number; null: it is known already.
 */
export async function keepInbound(
  tx: Tx,
  ventureId: string | null,
  by: ToldBy,
  inbound: ToldInbound,
  now: string,
): Promise<string | null> {
  const kept = await tx
    .insertInto('platform.inbound_messages')
    .values({
      venture_id: ventureId,
      channel: inbound.channel,
      provider: by.provider,
      provider_id: inbound.providerId,
      sender: inbound.from,
      recipient: inbound.to,
      subject: inbound.subject,
      body: inbound.text,
      is_automatic: inbound.isAutomatic,
      is_sender_proven: inbound.isSenderProven,
      received_at: now,
    })
    .onConflict((known) => known.constraint('inbound_messages_once').doNothing())
    .returning('id')
    .executeTakeFirst()
  if (!kept) return null
  await doWish(tx, ventureId, inbound, now)
  return kept.id
}

async function doWish(tx: Tx, ventureId: string | null, inbound: ToldInbound, now: string) {
  const { channel, from, text, isSenderProven, isAutomatic } = inbound
  const wish = isSenderProven && !isAutomatic ? wishIn(channel, text) : null
  if (wish) await followWish(tx, { ventureId, channel, recipient: bareAddress(from) }, wish, now)
}

/** "Dispatch <ops@carrier.example>" is known by what stands in the brackets. */
function bareAddress(from: string): string {
  return (/<([^<>]+)>\s*$/.exec(from)?.[1] ?? from).trim()
}
