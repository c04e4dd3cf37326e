import { sql } from 'kysely'
import type { Tx } from '../../../../platform/db/tx.ts'
import type { Vault } from '../../../../platform/vault.ts'

/** The next accounts of a venture whose numbers are not under the key in use, held in the order of their ids; void ones too. */
export async function accountsToRenew(
  tx: Tx,
  vault: Vault,
  { ventureId, after, limit }: { readonly ventureId: string; readonly after: string | null; readonly limit: number },
): Promise<readonly string[]> {
  const [current = ''] = vault.keys
  const { rows } = await sql<{ id: string }>`
    select id from holdings.bank_accounts
    where venture_id = ${ventureId} and number_key <> ${current} and (${after}::uuid is null or id > ${after}::uuid)
    order by id limit ${limit} for no key update`.execute(tx)
  return rows.map(({ id }) => id)
}
