import type { Day } from '@holdfast/engine/kernel'
import { sql } from 'kysely'
import type { Reads } from '../../../../platform/db/tx.ts'

export type HeldAccount = {
  readonly id: string
  readonly name: string
  readonly numberEnd: string
  readonly entityId: string
  readonly entityName: string
  readonly currency: string
  readonly openedOn: Day | null
  readonly closedOn: Day | null
}
export type WhichEntity = { readonly ventureId: string; readonly entityId?: string | undefined }

/** The accounts of a holding that count, or those of one company, by company and name. */
export async function heldAccounts(db: Reads, { ventureId, entityId }: WhichEntity): Promise<readonly HeldAccount[]> {
  const { rows } = await sql<HeldAccount>`
    select bank_account_id as id, name, number_end as "numberEnd", entity_id as "entityId", entity_name as "entityName", currency,
      opened_on as "openedOn", closed_on as "closedOn"
    from holdings.bank_account_facts
    where venture_id = ${ventureId} and (${entityId ?? null}::uuid is null or entity_id = ${entityId ?? null}::uuid)
    order by entity_name, name, bank_account_id`.execute(db)
  return rows
}
