import type { Asset } from '@holdfast/contract'
import { sql } from 'kysely'
import type { Caller } from '../../../../platform/caller.ts'
import type { Reads } from '../../../../platform/db/tx.ts'
import { holdingsInSight, mayManageHoldings, mayRecordHoldings } from '../../policy.ts'
import { refuseMissing } from '../../record-ref.ts'
import { documentsOf } from './documents-of.ts'
import { assetsFound, type FoundAsset, toListedAsset } from './found-asset.ts'
import { valuationsOf } from './valuations-of.ts'

/** One asset, also a void one, with its valuations and papers. Refuses `asset.not_found`. */
export async function getAsset(db: Reads, caller: Caller, { id }: { readonly id: string }): Promise<Asset> {
  const row = await seenAsset(db, caller, id)
  const stands = row.voided_at === null
  const [manages, records] = [mayManageHoldings(caller, row.venture_id), mayRecordHoldings(caller, row.venture_id)]
  return {
    ...toListedAsset(caller, row),
    note: row.note,
    valuations: await valuationsOf(db, row),
    documents: await documentsOf(db, row),
    createdAt: row.created_at,
    voided: row.voided_at && row.void_reason ? { at: row.voided_at, reason: row.void_reason } : null,
    version: row.version,
    can: {
      amend: stands && manages,
      void: stands && manages,
      value: stands && records,
      takeBackValuation: stands && manages,
      keep: stands && records,
    },
  }
}

export async function seenAsset(db: Reads, caller: Caller, id: string): Promise<FoundAsset> {
  const { rows } = await sql<FoundAsset>`
    ${assetsFound} where a.venture_id = any (${holdingsInSight(caller)}::uuid[]) and a.id = ${id}`.execute(db)
  return rows[0] ?? refuseMissing('asset')
}
