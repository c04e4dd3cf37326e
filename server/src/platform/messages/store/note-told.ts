import { sql } from 'kysely'
import type { Tx } from '../../db/tx.ts'
import type { ToldBy, ToldEvent } from '../webhooks/webhook.ts'
import { suppress } from './suppressions.ts'

/** What a report may still change: what failed stays so, and what is delivered too unless it comes back. */
const OPEN: Readonly<Record<NonNullable<ToldEvent['becomes']>, readonly string[]>> = {
  SENT: ['SENDING', 'UNKNOWN'],
  DELIVERED: ['SENDING', 'SENT', 'UNKNOWN'],
  FAILED: ['SENDING', 'SENT', 'UNKNOWN'],
}

/** Mail that a machine took for somebody and then could not give them, hours later: the word of the service for it. */
const CAME_BACK = 'bounce'
const FROM_BOUNCE = [...OPEN.FAILED, 'DELIVERED']

/** A message that a report is about, in the venture whose scope the transaction has. */
export type Reported = { readonly id: string; readonly ventureId: string | null }

/** Notes a report once and moves its message on; one that is known already changes nothing. */
export async function noteEvent(
  tx: Tx,
  { id, ventureId }: Reported,
  by: ToldBy,
  event: ToldEvent,
  now: string,
): Promise<void> {
  if (by.provider !== 'sendgrid' && by.provider !== 'twilio') return
  const reason = event.reason || null
  const noted = await tx
    .insertInto('platform.message_events')
    .values({
      message_id: id,
      venture_id: ventureId,
      provider: by.provider,
      event_id: event.eventId,
      type: event.type,
      reason,
      at: event.at,
      received_at: now,
    })
    .onConflict((known) => known.constraint('message_events_once').doNothing())
    .executeTakeFirst()
  if (noted.numInsertedOrUpdatedRows === 0n) return
  await moveOn(tx, id, event, reason)
  if (!event.suppresses) return
  const message = await tx
    .selectFrom('platform.messages')
    .select(['channel', 'recipient', 'account'])
    .where('id', '=', id)
    .executeTakeFirstOrThrow()
  const channel = message.channel === 'SMS' ? 'SMS' : 'EMAIL'
  const account = message.account === null ? null : ventureId
  await suppress(
    tx,
    { ventureId: account, channel, recipient: message.recipient },
    `Told by ${by.provider}: ${event.type}`,
    now,
  )
}

/**
 * Only by what is told of its latest sending. Where nobody says of which one, the service's number for it must be the one
 * that we have, unless we have none yet.
 */
async function moveOn(tx: Tx, id: string, event: ToldEvent, reason: string | null) {
  const { becomes, type, providerId, attempt, at } = event
  if (becomes === null) return
  await tx
    .updateTable('platform.messages')
    .set({
      state: becomes,
      reason: becomes === 'FAILED' ? (reason ?? `It was ${type}`) : null,
      sent_at: becomes === 'FAILED' ? sql`sent_at` : sql`coalesce(sent_at, ${at})`,
      provider_id: sql`coalesce(provider_id, ${providerId})`,
    })
    .where('id', '=', id)
    .where('state', 'in', type === CAME_BACK && becomes === 'FAILED' ? FROM_BOUNCE : [...OPEN[becomes]])
    .where(
      sql<boolean>`case when ${attempt}::int is null then provider_id is null or provider_id = ${providerId}
        else attempts = ${attempt}::int end`,
    )
    .execute()
}
