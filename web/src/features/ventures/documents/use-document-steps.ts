import { contract, type Document } from '@holdfast/contract'
import { download } from '../../../lib/download.ts'
import { asProblem } from '../../../lib/problem-error.ts'
import { useCommand } from '../../../lib/use-command.ts'
import { toast } from '../../../ui/toast.tsx'

const failed = (error: unknown) => void toast(asProblem(error).message, { kind: 'failed' })

/** Hands a version to the browser to keep. */
export function useDownload({ id, ventureId }: Document) {
  return (number: number) =>
    void download(contract.documents.downloadDocument, { id: ventureId, documentId: id, number })
      .then((name) => toast(`${name} is saved.`))
      .catch(failed)
}

/** Puts a document away or brings it back, with the way back. */
export function useArchive() {
  const { mutate } = useCommand(contract.documents.changeDocument, { refreshes: [contract.documents.listDocuments] })
  const set = (document: Document, isArchived: boolean, undo: boolean) =>
    mutate(
      { id: document.ventureId, documentId: document.id, isArchived },
      {
        onSuccess: () =>
          void toast(
            isArchived ? `${document.name} is archived.` : `${document.name} is back.`,
            undo ? { undo: () => set(document, !isArchived, false) } : {},
          ),
        onError: failed,
      },
    )
  return (document: Document, isArchived: boolean) => set(document, isArchived, true)
}
