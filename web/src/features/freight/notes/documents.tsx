import { contract, type Load, type LoadRecord } from '@holdfast/contract'
import { LOAD_DOCUMENT_NAMES } from '@holdfast/engine/freight'
import { Anchor } from '@mantine/core'
import { useState } from 'react'
import { download } from '../../../lib/download.ts'
import { formatInstant } from '../../../lib/format-time.ts'
import { asProblem } from '../../../lib/problem-error.ts'
import { Section } from '../../../ui/section.tsx'
import { toast } from '../../../ui/toast.tsx'
import { TakeBackDialog } from '../record/take-back-dialog.tsx'
import { DocumentDialog } from './document-dialog.tsx'
import css from './notes.module.css'

interface DocumentsProps {
  readonly load: Load
  readonly record: LoadRecord
}

/** The papers of the load: rate confirmation, bill of lading, proof of delivery. */
export function Documents({ load, record }: DocumentsProps) {
  const [dialog, setDialog] = useState<'upload' | { readonly takeBack: string } | null>(null)
  const close = () => setDialog(null)
  const may = record.can['document'] === true
  const fetchIt = (documentId: string) =>
    download(contract.loadRecord.downloadLoadDocument, { id: load.id, documentId }).catch((error: unknown) =>
      toast(asProblem(error).message, { kind: 'failed' }),
    )
  return (
    <Section
      title="Documents"
      aside={
        may && (
          <Anchor component="button" type="button" onClick={() => setDialog('upload')}>
            Add a document
          </Anchor>
        )
      }
    >
      {record.documents.length === 0 && <p className={css['none']}>No paper of this load is kept here.</p>}
      <ul className={css['notes']}>
        {record.documents.map(({ id, kind, fileName, size, by, at, voided }) => (
          <li key={id} data-void={voided !== null || undefined}>
            <p>
              {LOAD_DOCUMENT_NAMES[kind]}:{' '}
              <Anchor component="button" type="button" inherit underline="always" onClick={() => void fetchIt(id)}>
                {fileName}
              </Anchor>
            </p>
            <small>
              {sizeText(size)} · {by?.name ?? 'Holdfast'} · {formatInstant(at, load.zone)}
              {voided && ` · taken back: ${voided.reason}`}
              {may && voided === null && (
                <Anchor
                  component="button"
                  type="button"
                  inherit
                  aria-label={`Take back ${fileName}`}
                  onClick={() => setDialog({ takeBack: id })}
                >
                  Take back
                </Anchor>
              )}
            </small>
          </li>
        ))}
      </ul>
      {dialog === 'upload' && <DocumentDialog load={load} onClose={close} />}
      {dialog !== null && dialog !== 'upload' && (
        <TakeBackDialog
          title="Take this document back?"
          verb="Take back"
          endpoint={contract.loadRecord.voidLoadDocument}
          input={{ id: load.id, documentId: dialog.takeBack }}
          onClose={close}
        />
      )}
    </Section>
  )
}

const sizeText = (bytes: number) =>
  bytes < 1_000_000 ? `${Math.max(1, Math.round(bytes / 1000))} KB` : `${(bytes / 1_000_000).toFixed(1)} MB`
