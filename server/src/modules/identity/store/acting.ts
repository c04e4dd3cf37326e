import type { Instant, UserId } from '@holdfast/engine/kernel'
import type pg from 'pg'

type When = { readonly at: Instant; readonly requestId: string | null }

/** False: the session acts as somebody already; of two that begin at once, one does. Told in the audit log as part of it. */
export async function beginActing(
  auth: pg.Pool,
  token: string,
  acting: When & { readonly as: UserId; readonly reason: string },
): Promise<boolean> {
  const begun = await auth.query(
    `with begun as (
       update identity.sessions s set acting_as = $2, acting_reason = $3, acting_since = $4
       where s.token = $1 and (s.acting_as is null or identity.acted_as(s) is null)
       returning s.user_id, s.acting_as, s.acting_reason)
     insert into identity.audit_log (at, actor_id, effective_id, action, subject_kind, subject_id, after, request_id)
     select $4, user_id, acting_as, 'identity.start_acting', 'user', acting_as::text,
       jsonb_build_object('reason', acting_reason), $5 from begun`,
    [token, acting.as, acting.reason, acting.at, acting.requestId],
  )
  return begun.rowCount === 1
}

/** Harmless when the session acts as nobody. */
export async function endActing(auth: pg.Pool, token: string, { at, requestId }: When): Promise<void> {
  await auth.query(
    `with ended as (
       update identity.sessions set acting_as = null, acting_reason = null, acting_since = null
       where token = $1 and acting_as is not null
       returning user_id, old.acting_as as acted_as, old.acting_reason as reason)
     insert into identity.audit_log (at, actor_id, effective_id, action, subject_kind, subject_id, before, request_id)
     select $2, user_id, acted_as, 'identity.stop_acting', 'user', acted_as::text, jsonb_build_object('reason', reason), $3
     from ended`,
    [token, at, requestId],
  )
}
