import { endOfNumber } from '@holdfast/engine/holdings'
import { refuse } from '@holdfast/engine/kernel'
import { sql } from 'kysely'
import type { Tx } from '../../../../platform/db/tx.ts'
import type { Vault } from '../../../../platform/vault.ts'
import type { RecordRef } from '../../record-ref.ts'

/** What is stored of a number: its end, and what only the vault can read or know again. */
export function numberColumns(vault: Vault, folded: string, { ventureId, id }: RecordRef) {
  const { key, bytes } = vault.seal(folded, belonging(ventureId, id))
  const [hash = Buffer.alloc(0)] = vault.hashes(folded)
  return { number_end: endOfNumber(folded), number_sealed: bytes, number_hash: hash, number_key: key }
}

/**
 * Refuses `bank_account.number_taken`, also of a number that was kept under an earlier key, and `bank_account.key_missing`
 * where a key is not known under which others are kept: nobody could tell.
 */
export async function refuseTakenNumber(tx: Tx, vault: Vault, folded: string, ventureId: string): Promise<void> {
  const taken = await sql`
    select from holdings.bank_accounts
    where venture_id = ${ventureId} and number_hash = any (${vault.hashes(folded)}::bytea[]) and voided_at is null`.execute(
    tx,
  )
  if (taken.rows.length > 0) refuseNumber()
  const unknown = await sql`
    select from holdings.bank_accounts
    where venture_id = ${ventureId} and number_key <> all (${[...vault.keys]}::text[]) and voided_at is null limit 1`.execute(
    tx,
  )
  if (unknown.rows.length > 0)
    refuse(
      'conflict',
      'bank_account.key_missing',
      'Numbers of this venture are kept under a key that the server was not given, so nobody can tell whether this one is new. Ask whoever runs the server to start it with that key as DATA_KEY_BEFORE.',
      { field: 'number' },
    )
}

export function refuseNumber(): never {
  return refuse('conflict', 'bank_account.number_taken', 'Another account of this venture has this number already.', {
    field: 'number',
  })
}

export type Renewal = 'current' | 'renewed' | 'key_missing' | 'doubled'

/**
 * An account whose number an earlier key sealed is sealed under the one in use. It stays as it is where that key is not
 * known, or where another account that counts has the number under the key in use. The account is held.
 */
export async function renewNumber(tx: Tx, vault: Vault, { ventureId, id }: RecordRef): Promise<Renewal> {
  const row = await tx
    .selectFrom('holdings.bank_accounts')
    .select(['number_sealed', 'number_key'])
    .where('venture_id', '=', ventureId)
    .where('id', '=', id)
    .executeTakeFirstOrThrow()
  const sealed = { key: row.number_key, bytes: row.number_sealed }
  if (vault.isCurrent(sealed)) return 'current'
  if (!vault.keys.includes(sealed.key)) return 'key_missing'
  const number = vault.open(sealed, belonging(ventureId, id))
  const { number_sealed, number_hash, number_key } = numberColumns(vault, number, { ventureId, id })
  const written = await sql`
    update holdings.bank_accounts a set number_sealed = ${number_sealed}, number_hash = ${number_hash}, number_key = ${number_key}
    where a.venture_id = ${ventureId} and a.id = ${id} and (a.voided_at is not null or not exists (
      select from holdings.bank_accounts o
      where o.venture_id = a.venture_id and o.id <> a.id and o.number_hash = ${number_hash} and o.voided_at is null))
    returning a.id`.execute(tx)
  return written.rows.length > 0 ? 'renewed' : 'doubled'
}

function belonging(ventureId: string, id: string): string {
  return `${ventureId} ${id}`
}
