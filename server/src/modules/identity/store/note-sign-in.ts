import type { Instant } from '@holdfast/engine/kernel'
import type pg from 'pg'

/** Never the address or the code: the log is read by many and kept for ever. */
export async function noteSignIn(
  auth: pg.Pool,
  signIn: {
    readonly userId: string
    readonly device: string | null
    readonly at: Instant
    readonly requestId: string
  },
): Promise<void> {
  await auth.query(
    `insert into identity.audit_log (at, actor_id, effective_id, action, subject_kind, subject_id, after, request_id)
     values ($1, $2::uuid, $2::uuid, 'identity.sign_in', 'user', $2::text, jsonb_build_object('device', $3::text), $4)`,
    [signIn.at, signIn.userId, signIn.device, signIn.requestId],
  )
}
