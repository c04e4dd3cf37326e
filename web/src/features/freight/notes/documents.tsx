import { contract, type Load, type LoadRecord } from '@holdfast/contract'
import { LOAD_DOCUMENT_NAMES } from '@holdfast/engine/freight'
import { Anchor } from '@mantine/core'
import { download } from '../../../lib/download.ts'
import { asProblem } from '../../../lib/problem-error.ts'
import { toast } from '../../../ui/toast.tsx'
import { TakeBackDialog } from '../record/take-back-dialog.tsx'
import { DocumentDialog } from './document-dialog.tsx'
import { KeptList } from './kept-list.tsx'

interface DocumentsProps {
  readonly load: Load
  readonly record: LoadRecord
}

/** The papers of the load: rate confirmation, bill of lading, proof of delivery. */
export function Documents({ load, record }: DocumentsProps) {
  const fetchIt = (documentId: string) =>
    download(contract.loadRecord.downloadLoadDocument, { id: load.id, documentId }).catch((error: unknown) =>
      toast(asProblem(error).message, { kind: 'failed' }),
    )
  return (
    <KeptList
      title="Documents"
      load={load}
      kept={record.documents}
      none="No paper of this load is kept here."
      may={record.can['document'] === true}
      add="Add a document"
      said={({ id, kind, fileName }) => (
        <>
          {LOAD_DOCUMENT_NAMES[kind]}:{' '}
          <Anchor component="button" type="button" inherit underline="always" onClick={() => void fetchIt(id)}>
            {fileName}
          </Anchor>
        </>
      )}
      detail={({ size }) => sizeText(size)}
      takeBackLabel={({ fileName }) => `Take back ${fileName}`}
      adding={(close) => <DocumentDialog load={load} onClose={close} />}
      takingBack={(documentId, close) => (
        <TakeBackDialog
          title="Take this document back?"
          verb="Take back"
          endpoint={contract.loadRecord.voidLoadDocument}
          input={{ id: load.id, documentId }}
          onClose={close}
        />
      )}
    />
  )
}

const sizeText = (bytes: number) =>
  bytes < 1_000_000 ? `${Math.max(1, Math.round(bytes / 1000))} KB` : `${(bytes / 1_000_000).toFixed(1)} MB`
