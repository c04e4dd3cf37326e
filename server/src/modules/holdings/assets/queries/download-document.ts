import type { contract, ParsedInput } from '@holdfast/contract'
import type { Caller } from '../../../../platform/caller.ts'
import type { Reads } from '../../../../platform/db/tx.ts'
import type { Attachment } from '../../../../platform/http/attachment.ts'
import { refuseMissing } from '../../record-ref.ts'
import { seenAsset } from './get-asset.ts'

type Input = ParsedInput<typeof contract.holdings.downloadAssetDocument>

/** Whoever sees the asset sees its papers. Refuses `asset.not_found`, `document.not_found`. */
export async function downloadDocument(db: Reads, caller: Caller, { id, documentId }: Input): Promise<Attachment> {
  const asset = await seenAsset(db, caller, id)
  const found = await db
    .selectFrom('holdings.asset_documents')
    .select(['file_name as name', 'media_type as mediaType', 'bytes'])
    .where('venture_id', '=', asset.venture_id)
    .where('asset_id', '=', asset.id)
    .where('id', '=', documentId)
    .executeTakeFirst()
  return found ?? refuseMissing('document')
}
