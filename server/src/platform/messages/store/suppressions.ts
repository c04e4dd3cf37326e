import { sql } from 'kysely'
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
    .where('lifted_at', 'is', null)
    .executeTakeFirst()
  return found !== undefined
}

/** One that was lifted stands again, unless it was lifted after that: jobs may be late. */
export async function suppress(tx: Tx, { recipient, ...who }: Recipient, reason: string, at: string): Promise<void> {
  await tx
    .insertInto('platform.suppressions')
    .values({ venture_id: who.ventureId, channel: who.channel, recipient: recipient.toLowerCase(), reason, at })
    .onConflict((known) =>
      known
        .constraint('suppressions_once')
        .doUpdateSet({ reason, at, lifted_at: null })
        .where(sql<boolean>`suppressions.lifted_at <= ${at}::timestamptz`),
    )
    .execute()
}

/** Whoever wrote STOP wants messages again; what they wrote after that stands. */
export async function lift(tx: Tx, { ventureId, channel, recipient }: Recipient, at: string): Promise<void> {
  await tx
    .updateTable('platform.suppressions')
    .set({ lifted_at: at })
    .where('venture_id', 'is not distinct from', ventureId)
    .where('channel', '=', channel)
    .where('recipient', '=', recipient.toLowerCase())
    .where('lifted_at', 'is', null)
    .where('at', '<=', at)
    .execute()
}
