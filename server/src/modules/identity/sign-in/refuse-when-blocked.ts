import { refuse } from '@holdfast/engine/kernel'
import type pg from 'pg'
import { type Attempt, blockedUntil } from '../store/sign-in-attempts.ts'

export async function refuseWhenBlocked(client: pg.ClientBase, attempt: Attempt): Promise<void> {
  const until = await blockedUntil(client, attempt)
  if (until === null) return
  const retryAfterSeconds = Math.max(1, Math.ceil((Date.parse(until) - Date.parse(attempt.at)) / 1000))
  const minutes = Math.ceil(retryAfterSeconds / 60)
  refuse(
    'limited',
    'sign_in.too_many',
    `Too many attempts. Try again in ${minutes === 1 ? 'a minute' : `${minutes} minutes`}.`,
    { retryAfterSeconds },
  )
}
