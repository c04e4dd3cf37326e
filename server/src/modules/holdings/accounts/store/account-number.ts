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

/** Refuses `bank_account.number_taken`, also of a number that was kept under an earlier key. */
export async function refuseTakenNumber(tx: Tx, vault: Vault, folded: string, ventureId: string): Promise<void> {
  const taken = await sql`
    select from holdings.bank_accounts
    where venture_id = ${ventureId} and number_hash = any (${vault.hashes(folded)}::bytea[]) and voided_at is null`.execute(
    tx,
  )
  if (taken.rows.length > 0) refuseNumber()
}

export function refuseNumber(): never {
  return refuse('conflict', 'bank_account.number_taken', 'Another account of this venture has this number already.', {
    field: 'number',
  })
}

/** An account whose number an earlier key sealed is sealed under the one in use. The account is held. */
export async function renewNumber(tx: Tx, vault: Vault, { ventureId, id }: RecordRef): Promise<void> {
  const row = await tx
    .selectFrom('holdings.bank_accounts')
    .select(['number_sealed', 'number_key'])
    .where('venture_id', '=', ventureId)
    .where('id', '=', id)
    .executeTakeFirstOrThrow()
  const sealed = { key: row.number_key, bytes: row.number_sealed }
  if (vault.isCurrent(sealed)) return
  const { number_end: _, ...columns } = numberColumns(vault, vault.open(sealed, belonging(ventureId, id)), {
    ventureId,
    id,
  })
  await tx
    .updateTable('holdings.bank_accounts')
    .set(columns)
    .where('venture_id', '=', ventureId)
    .where('id', '=', id)
    .execute()
}

function belonging(ventureId: string, id: string): string {
  return `${ventureId} ${id}`
}
