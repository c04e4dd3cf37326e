import type { contract, Document, ParsedInput } from '@holdfast/contract'
import { audit } from '../../../platform/audit.ts'
import { authorize, type Caller, may } from '../../../platform/caller.ts'
import type { Tx } from '../../../platform/db/tx.ts'
import { requireInScope } from '../policy.ts'
import { documentOf } from '../queries/document-rows.ts'
import { holdDocument, saveDocument } from '../store/save-document.ts'

/** What is as it was already is neither written nor told. */
export async function changeDocument(
  tx: Tx,
  caller: Caller,
  { id, documentId, ...input }: ParsedInput<typeof contract.documents.changeDocument>,
): Promise<Document> {
  const venture = requireInScope(caller, id)
  const place = { ventureId: venture.id, id: documentId }
  const { name, isArchived } = await holdDocument(tx, place)
  authorize(may(caller, 'documents.write', venture.id), 'change the documents of this venture')
  const before = { name, isArchived }
  const after = { name: input.name ?? name, isArchived: input.isArchived ?? isArchived }
  if (after.name !== name || after.isArchived !== isArchived) {
    await saveDocument(tx, place, after, caller.now)
    await audit(tx, caller, {
      ventureId: venture.id,
      action: 'ventures.change_document',
      subject: { kind: 'document', id: documentId },
      before,
      after,
    })
  }
  return documentOf(tx, caller, venture.id, documentId)
}
