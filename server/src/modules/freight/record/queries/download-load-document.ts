import type { contract, ParsedInput } from '@holdfast/contract'
import type { Caller } from '../../../../platform/caller.ts'
import type { Reads } from '../../../../platform/db/tx.ts'
import type { Attachment } from '../../../../platform/http/attachment.ts'
import { refuseUnknown } from '../store/take-back.ts'
import { getLoadRecord } from './get-load-record.ts'

type Input = ParsedInput<typeof contract.loadRecord.downloadLoadDocument>

/** Whoever sees the load sees its papers. Refuses `load.not_found`, `record.not_found`. */
export async function downloadLoadDocument(db: Reads, caller: Caller, { id, documentId }: Input): Promise<Attachment> {
  const load = await getLoadRecord(db, caller, { id })
  const found = await db
    .selectFrom('freight.load_documents')
    .select(['file_name as name', 'media_type as mediaType', 'bytes'])
    .where('venture_id', '=', load.ventureId)
    .where('load_id', '=', load.id)
    .where('id', '=', documentId)
    .executeTakeFirst()
  return found ?? refuseUnknown('load_documents')
}
