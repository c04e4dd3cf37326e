import type { contract, ParsedInput } from '@holdfast/contract'
import { refuse } from '@holdfast/engine/kernel'
import type { Caller } from '../../../platform/caller.ts'
import type { Reads } from '../../../platform/db/tx.ts'
import type { Attachment } from '../../../platform/http/attachment.ts'
import { requireInScope } from '../policy.ts'

export async function downloadDocument(
  db: Reads,
  caller: Caller,
  { id, documentId, number }: ParsedInput<typeof contract.documents.downloadDocument>,
): Promise<Attachment> {
  const venture = requireInScope(caller, id)
  const version = await db
    .selectFrom('ventures.document_versions')
    .select(['file_name as name', 'media_type as mediaType', 'bytes'])
    .where('venture_id', '=', venture.id)
    .where('document_id', '=', documentId)
    .where('number', '=', number)
    .executeTakeFirst()
  return version ?? refuse('not_found', 'document.unknown', 'There is no such version of a document in this venture.')
}
