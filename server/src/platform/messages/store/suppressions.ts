import type { Tx } from '../../db/tx.ts'
import type { Channel } from '../message.ts'

export type Recipient = {
  /** Whose account: null is the group's. */
  readonly ventureId: string | null
  readonly channel: Channel
  readonly recipient: string
}

export async function isSuppressed(tx: Tx, { ventureId, channel, recipient }: Recipient): Promise<boolean> {
  const found = await tx
    .selectFrom('platform.suppressions')
    .select('id')
    .where('venture_id', 'is not distinct from', ventureId)
    .where('channel', '=', channel)
    .where('recipient', '=', recipient.toLowerCase())
    .executeTakeFirst()
  return found !== undefined
}

export async function suppress(tx: Tx, { recipient, ...who }: Recipient, reason: string, at: string): Promise<void> {
  await tx
    .insertInto('platform.suppressions')
    .values({ venture_id: who.ventureId, channel: who.channel, recipient: recipient.toLowerCase(), reason, at })
    .onConflict((known) => known.constraint('suppressions_once').doNothing())
    .execute()
}
