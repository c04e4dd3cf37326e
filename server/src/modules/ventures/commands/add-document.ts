import type { Document } from '@holdfast/contract'
import { audit } from '../../../platform/audit.ts'
import { authorize, type Caller, may, personOf } from '../../../platform/caller.ts'
import type { Tx } from '../../../platform/db/tx.ts'
import type { DocumentFile } from '../documents/take-file.ts'
import { requireInScope } from '../policy.ts'
import { documentOf } from '../queries/document-rows.ts'
import { insertDocument, insertVersion } from '../store/save-document.ts'

export async function addDocument(
  tx: Tx,
  caller: Caller,
  { ventureId, name, file }: { readonly ventureId: string; readonly name: string; readonly file: DocumentFile },
): Promise<Document> {
  const venture = requireInScope(caller, ventureId)
  authorize(may(caller, 'documents.write', venture.id), 'add documents to this venture')
  const by = { id: personOf(caller), at: caller.now }
  const id = await insertDocument(tx, venture.id, name, by)
  await insertVersion(tx, { ventureId: venture.id, id }, 1, file, by)
  await audit(tx, caller, {
    ventureId: venture.id,
    action: 'ventures.add_document',
    subject: { kind: 'document', id },
    after: { name, version: 1, fileName: file.fileName, mediaType: file.mediaType, size: file.bytes.length },
  })
  return documentOf(tx, caller, venture.id, id)
}
