import { createHash } from 'node:crypto'
import { refuse } from '@holdfast/engine/kernel'
import { type RawBuilder, sql } from 'kysely'
import pg from 'pg'
import type { Caller } from './caller.ts'
import { personOf } from './caller.ts'
import type { Tx } from './db/tx.ts'

/** `keepForEver`: payouts; every other key is forgotten after seven days. */
export type Key = {
  readonly key: string
  readonly operation: string
  readonly input: unknown
  readonly keepForEver: boolean
  /** Asked again at each replay, in the venture of the first time. */
  readonly mayStill: (ventureId: string) => boolean
}
export type StoredReply = { readonly status: number; readonly reply: unknown; readonly ventureId: string | null }

/**
 * Claims the key, first thing in the transaction and in the same trip as its begin; a row comes back when it was free. A
 * concurrent twin waits on the unique key until this one ends (at most the lock timeout); a refusal rolls the claim back,
 * so it can be tried again.
 */
export function claimStatement(caller: Caller, key: Key): string {
  const values = [personOf(caller), key.key, key.operation, hashOf(key.input)].map((value) => pg.escapeLiteral(value))
  return `insert into platform.idempotency_keys (person_id, key, operation, input_hash, keep_for_ever)
    values (${values.join(', ')}, ${key.keepForEver}) on conflict do nothing returning key`
}

/** What was answered to the request that claimed the key before this one. */
export async function storedReply(tx: Tx, caller: Caller, key: Key): Promise<StoredReply> {
  const stored = await tx
    .selectFrom('platform.idempotency_keys')
    .select(['operation', 'input_hash', 'status', 'reply', 'venture_id'])
    .where('person_id', '=', personOf(caller))
    .where('key', '=', key.key)
    .executeTakeFirstOrThrow()
  if (stored.operation !== key.operation || stored.input_hash !== hashOf(key.input)) {
    refuse('refused', 'idempotency.key_reused', 'This Idempotency-Key was used for another request. Send a new key.')
  }
  return { status: stored.status ?? 200, reply: stored.reply, ventureId: stored.venture_id }
}

/** Keeps the reply with its key; a part of whatever statement ends the command. */
export function storing(caller: Caller, key: Key, stored: StoredReply): RawBuilder<unknown> {
  return sql`update platform.idempotency_keys
    set status = ${stored.status}, reply = ${JSON.stringify(stored.reply)}, venture_id = ${stored.ventureId}
    where person_id = ${personOf(caller)} and key = ${key.key}`
}

function hashOf(input: unknown): string {
  return createHash('sha256')
    .update(JSON.stringify(sorted(input)))
    .digest('hex')
}

/** The same body with its fields in another order is the same request. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted)
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, inner]) => [name, sorted(inner)]),
  )
}
