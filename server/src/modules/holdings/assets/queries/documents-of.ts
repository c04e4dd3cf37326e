import type { Asset } from '@holdfast/contract'
import { sql } from 'kysely'
import { personNamed } from '../../../../platform/db/name-of-person.ts'
import type { Reads } from '../../../../platform/db/tx.ts'
import type { FoundAsset } from './found-asset.ts'

/** Newest first, those that were taken back too. */
export async function documentsOf(
  db: Reads,
  { venture_id: ventureId, id }: Pick<FoundAsset, 'venture_id' | 'id'>,
): Promise<Asset['documents']> {
  const { rows } = await sql<Asset['documents'][number]>`
    select k.id, k.file_name as "fileName", k.media_type as "mediaType", k.size, ${personNamed('k.uploaded_by')} as by,
      k.uploaded_at as at, case when k.voided_at is not null then
        json_build_object('at', k.voided_at, 'reason', k.void_reason, 'by', ${personNamed('k.voided_by')}) end as voided
    from holdings.asset_documents k where k.venture_id = ${ventureId} and k.asset_id = ${id}
    order by k.id desc limit 200`.execute(db)
  return rows
}
