import type { Tx } from '../../db/tx.ts'

const LONGEST_REASON = 500

/** Which sending of a message this is about: a later one is not told what an earlier one learned. */
export type Sending = { readonly id: string; readonly attempt: number }

export type Outcome =
  | { readonly state: 'SENT'; readonly providerId: string | null; readonly at: string }
  | { readonly state: 'FAILED' | 'UNKNOWN' | 'WAITING'; readonly reason: string }

/** What became of a sending. A report that was faster than the answer stays as it told; only its number is added. */
export async function recordOutcome(tx: Tx, { id, attempt }: Sending, outcome: Outcome): Promise<void> {
  const own = tx.updateTable('platform.messages').where('id', '=', id).where('attempts', '=', attempt)
  if (outcome.state !== 'SENT') {
    const reason = outcome.reason.slice(0, LONGEST_REASON)
    await own.set({ state: outcome.state, reason }).where('state', '=', 'SENDING').execute()
    return
  }
  const { providerId, at } = outcome
  await own.set({ state: 'SENT', sent_at: at, reason: null }).where('state', 'in', ['SENDING', 'UNKNOWN']).execute()
  if (providerId !== null) await own.set({ provider_id: providerId }).where('provider_id', 'is', null).execute()
}

/** The first of the service's numbers that no message of ours has. */
export async function firstUnclaimed(tx: Tx, provider: string, ids: readonly string[]): Promise<string | null> {
  if (ids.length === 0) return null
  const known = await tx
    .selectFrom('platform.messages')
    .select('provider_id')
    .where('provider', '=', provider)
    .where('provider_id', 'in', [...ids])
    .execute()
  return ids.find((id) => !known.some((row) => row.provider_id === id)) ?? null
}
