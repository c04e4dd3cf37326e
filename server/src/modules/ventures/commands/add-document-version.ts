import type { Document } from '@holdfast/contract'
import { refuse } from '@holdfast/engine/kernel'
import { audit } from '../../../platform/audit.ts'
import { authorize, type Caller, may, personOf } from '../../../platform/caller.ts'
import type { Tx } from '../../../platform/db/tx.ts'
import type { DocumentFile } from '../documents/take-file.ts'
import { requireInScope } from '../policy.ts'
import { documentOf } from '../queries/document-rows.ts'
import { holdDocument, insertVersion } from '../store/save-document.ts'

type Input = { readonly ventureId: string; readonly documentId: string; readonly file: DocumentFile }

/** The file that stands already is no new version: an upload whose answer was lost is sent again without harm. */
export async function addDocumentVersion(
  tx: Tx,
  caller: Caller,
  { ventureId, documentId, file }: Input,
): Promise<Document> {
  const venture = requireInScope(caller, ventureId)
  const place = { ventureId: venture.id, id: documentId }
  const held = await holdDocument(tx, place)
  authorize(may(caller, 'documents.write', venture.id), 'add documents to this venture')
  if (held.isArchived)
    refuse('conflict', 'document.archived', `${held.name} is put away. Bring it back before its next version.`)
  if (!held.newest.sha256.equals(file.sha256)) {
    const number = held.newest.number + 1
    await insertVersion(tx, place, number, file, { id: personOf(caller), at: caller.now })
    await audit(tx, caller, {
      ventureId: venture.id,
      action: 'ventures.add_document_version',
      subject: { kind: 'document', id: documentId },
      before: { version: held.newest.number },
      after: { version: number, fileName: file.fileName, mediaType: file.mediaType, size: file.bytes.length },
    })
  }
  return documentOf(tx, caller, venture.id, documentId)
}
