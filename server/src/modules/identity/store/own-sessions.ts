import type { Instant, UserId } from '@holdfast/engine/kernel'
import type pg from 'pg'
import { ABSOLUTE_DAYS } from '../sessions/lifetime.ts'

type When = { readonly at: Instant; readonly requestId: string | null }

export type LivingSession = {
  readonly id: string
  readonly userAgent: string | null
  readonly address: string | null
  readonly startedAt: string
  readonly lastSeenAt: string
  readonly isThis: boolean
}

/** This one first, then the one seen last. What the next request would answer with 401 is not listed. */
export async function livingSessions(
  auth: pg.Pool,
  userId: UserId,
  token: string,
  now: Instant,
): Promise<LivingSession[]> {
  const living = await auth.query<LivingSession & { startedAt: Date; lastSeenAt: Date }>(
    `select id, user_agent as "userAgent", nullif(ip_address, '') as address, created_at as "startedAt",
       updated_at as "lastSeenAt", token = $2 as "isThis"
     from identity.sessions
     where user_id = $1 and expires_at > $3 and created_at > $3::timestamptz - make_interval(days => $4)
     order by token = $2 desc, updated_at desc, id`,
    [userId, token, now, ABSOLUTE_DAYS],
  )
  return living.rows.map((row) => ({
    ...row,
    startedAt: row.startedAt.toISOString(),
    lastSeenAt: row.lastSeenAt.toISOString(),
  }))
}

/** False: the person has no session of this id. */
export async function endOneSession(auth: pg.Pool, userId: UserId, id: string, when: When): Promise<boolean> {
  return (await end(auth, 'identity.end_session', when, 'user_id = $4 and id = $5', [userId, id])) === 1
}

export function endOtherSessions(auth: pg.Pool, userId: UserId, token: string, when: When): Promise<number> {
  return end(auth, 'identity.end_session', when, 'user_id = $4 and token <> $5', [userId, token])
}

/** Harmless for a token that nobody has. */
export async function endThisSession(auth: pg.Pool, token: string, when: When): Promise<void> {
  await end(auth, 'identity.sign_out', when, 'token = $4', [token])
}

/** Whoever ends a session is the person of it; each is told in the audit log as part of its end. */
async function end(
  auth: pg.Pool,
  action: string,
  { at, requestId }: When,
  which: string,
  values: readonly unknown[],
): Promise<number> {
  const told = await auth.query(
    `with ended as (delete from identity.sessions where ${which} returning id, user_id, acting_as)
     insert into identity.audit_log (at, actor_id, effective_id, action, subject_kind, subject_id, request_id)
     select $2, user_id, coalesce(acting_as, user_id), $1, 'session', id::text, $3 from ended`,
    [action, at, requestId, ...values],
  )
  return told.rowCount ?? 0
}
