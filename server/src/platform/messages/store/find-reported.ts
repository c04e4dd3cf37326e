import type pg from 'pg'
import type { ToldBy, ToldEvent } from '../webhooks/webhook.ts'
import type { Reported } from './note-told.ts'

/**
 * The message that a report is about, asked as the login that sees whose it is and nothing else. Only of the account
 * that proved itself: the key of one venture must not move the messages of another.
 */
export async function findReported(system: pg.Pool, by: ToldBy, event: ToldEvent): Promise<Reported | null> {
  const found = await system.query<Reported>(
    `select id, venture_id as "ventureId" from platform.messages
     where provider = $1 and account is not distinct from $2
       and case when $3::uuid is not null then id = $3 else provider_id = $4 end`,
    [by.provider, by.venture, event.messageId, event.providerId],
  )
  return found.rows[0] ?? null
}
