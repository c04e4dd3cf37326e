import { sql } from 'kysely'
import type { Tx } from '../../../platform/db/tx.ts'
import { refuseTakenName } from '../record-ref.ts'

const KINDS = { entities: 'entity', bank_accounts: 'bank_account', assets: 'asset' } as const

/** Refuses `….name_taken` when another record that counts is called so, in any case of letters. */
export async function refuseIfTaken(
  tx: Tx,
  table: keyof typeof KINDS,
  { ventureId, id, name }: { readonly ventureId: string; readonly id: string; readonly name: string },
): Promise<void> {
  const taken = await sql`
    select from ${sql.table(`holdings.${table}`)}
    where venture_id = ${ventureId} and lower(name) = lower(${name}) and id <> ${id}::uuid and voided_at is null`.execute(
    tx,
  )
  if (taken.rows.length > 0) refuseTakenName(KINDS[table], name)
}
