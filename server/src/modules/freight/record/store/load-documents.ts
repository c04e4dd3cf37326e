import type { LoadDocumentKind } from '@holdfast/engine/freight'
import type { Instant } from '@holdfast/engine/kernel'
import type { Tx } from '../../../../platform/db/tx.ts'
import type { DocumentFile } from '../../../ventures/index.ts'
import type { LoadRef } from '../../load-ref.ts'

type Hand = { readonly by: string | null; readonly at: Instant }
type Document = DocumentFile & { readonly kind: LoadDocumentKind }

/** The file that stands there already stays; the load's lock keeps a twin out. */
export async function insertDocument(tx: Tx, load: LoadRef, document: Document, { by, at }: Hand): Promise<void> {
  await tx
    .insertInto('freight.load_documents')
    .values({
      venture_id: load.ventureId,
      load_id: load.id,
      kind: document.kind,
      file_name: document.fileName,
      media_type: document.mediaType,
      bytes: document.bytes,
      size: document.bytes.length,
      sha256: document.sha256,
      uploaded_by: by,
      uploaded_at: at,
    })
    .onConflict((conflict) =>
      conflict.columns(['venture_id', 'load_id', 'kind', 'sha256']).where('voided_at', 'is', null).doNothing(),
    )
    .execute()
}
