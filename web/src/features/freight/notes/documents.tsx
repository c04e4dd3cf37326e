import { contract, type Load, type LoadRecord } from '@holdfast/contract'
import { LOAD_DOCUMENT_NAMES } from '@holdfast/engine/freight'
import { Anchor } from '@mantine/core'
import { download } from '../../../lib/download.ts'
import { asProblem } from '../../../lib/problem-error.ts'
import { sizeText } from '../../../lib/size-text.ts'
import { KeptList } from '../../../ui/kept-list.tsx'
import { TakeBackDialog } from '../../../ui/take-back-dialog.tsx'
import { toast } from '../../../ui/toast.tsx'
import { LOAD_ANSWERS } from '../load-answers.ts'
import { useMayTakeBack } from '../record/use-may-take-back.ts'
import { DocumentDialog } from './document-dialog.tsx'

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
  const mayTakeBack = useMayTakeBack(load)
  return (
    <KeptList
      title="Documents"
      zone={load.zone}
      mayTakeBack={mayTakeBack}
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
          endpoint={contract.loadRecord.voidLoadDocument}
          input={(reason) => ({ id: load.id, documentId, reason })}
          refreshes={LOAD_ANSWERS}
          onClose={close}
        />
      )}
    />
  )
}
