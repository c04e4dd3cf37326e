import type { VentureId } from '@holdfast/engine/kernel'
import { wishIn } from '@holdfast/engine/messages'
import type { Reads } from '../../db/tx.ts'
import type { KeptInbound } from '../inbound.ts'

/** A message that came and of which nobody has said what became of it; undefined: somebody has, or it is forgotten. */
export async function findInbound(db: Reads, id: string): Promise<KeptInbound | undefined> {
  const row = await db
    .selectFrom('platform.inbound_messages')
    .select(['id', 'venture_id', 'channel', 'sender', 'recipient', 'subject', 'body', 'received_at'])
    .select(['is_automatic', 'is_sender_proven'])
    .where('id', '=', id)
    .where('outcome', 'is', null)
    .executeTakeFirst()
  if (!row || row.body === null) return undefined
  const channel = row.channel === 'SMS' ? 'SMS' : 'EMAIL'
  return {
    id: row.id,
    ventureId: row.venture_id as VentureId | null,
    channel,
    sender: row.sender,
    recipient: row.recipient,
    subject: row.subject,
    text: row.body,
    receivedAt: row.received_at,
    isAutomatic: row.is_automatic,
    isSenderProven: row.is_sender_proven,
    wish: row.is_automatic ? null : wishIn(channel, row.body),
  }
}
