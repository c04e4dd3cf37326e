import type { Instant } from '@holdfast/engine/kernel'
import type pg from 'pg'
import { LIMITS } from '../sign-in/limits.ts'

export type Attempt = {
  readonly kind: keyof typeof LIMITS
  readonly email: string
  readonly address: string
  readonly at: Instant
}

/** When the next attempt of this kind is open again to the e-mail and the address; null: now. */
export async function blockedUntil(client: pg.ClientBase, attempt: Attempt): Promise<Instant | null> {
  const { email, address } = LIMITS[attempt.kind]
  const found = await client.query<{ until: Date | null }>(
    `select greatest(
      (select at + make_interval(mins => $5) from identity.sign_in_attempts
       where email = $1 and kind = $3 and at > $4::timestamptz - make_interval(mins => $5) order by at desc offset $6 limit 1),
      (select at + make_interval(mins => $7) from identity.sign_in_attempts
       where address = $2 and kind = $3 and at > $4::timestamptz - make_interval(mins => $7) order by at desc offset $8 limit 1)) as until`,
    [
      attempt.email,
      attempt.address,
      attempt.kind,
      attempt.at,
      email.minutes,
      email.most - 1,
      address.minutes,
      address.most - 1,
    ],
  )
  return (found.rows[0]?.until?.toISOString() as Instant | undefined) ?? null
}

export async function noteAttempt(client: pg.ClientBase, attempt: Attempt): Promise<void> {
  await client.query('insert into identity.sign_in_attempts (email, address, kind, at) values ($1, $2, $3, $4)', [
    attempt.email,
    attempt.address,
    attempt.kind,
    attempt.at,
  ])
}
