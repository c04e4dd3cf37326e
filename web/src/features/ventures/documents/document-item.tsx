import type { Document } from '@holdfast/contract'
import { Button, FileButton } from '@mantine/core'
import { useState } from 'react'
import { formatInstant } from '../../../lib/format-time.ts'
import { sizeText } from '../../../lib/size-text.ts'
import { ACCEPTED } from './document-words.ts'
import css from './documents.module.css'
import { SendingDocument } from './sending-document.tsx'
import { useArchive, useDownload } from './use-document-steps.ts'
import { useSendDocument } from './use-send-document.ts'
import { Versions } from './versions.tsx'

interface DocumentItemProps {
  readonly document: Document
  readonly zone: string
  readonly onRename: () => void
}

/** One document: its newest version, those before on demand, and what may be done with it. */
export function DocumentItem({ document, zone, onRename }: DocumentItemProps) {
  const { id, name, versions, can, isArchived, ventureId } = document
  const [newest] = versions
  const [opened, setOpened] = useState(false)
  const { state, send, stop } = useSendDocument(ventureId)
  const download = useDownload(document)
  const archive = useArchive()
  return (
    <article className={css['document']} aria-label={name}>
      <div className={css['head']}>
        <div className={css['words']}>
          <b>{name}</b>
          {newest && (
            <small>
              Version {newest.number} · {sizeText(newest.size)} · {newest.uploadedBy.name} ·{' '}
              {formatInstant(newest.uploadedAt, zone, true)}
            </small>
          )}
        </div>
        <div className={css['actions']}>
          {newest && (
            <Button variant="default" aria-label={`Download ${name}`} onClick={() => download(newest.number)}>
              Download
            </Button>
          )}
          {can['edit'] && !isArchived && (
            <FileButton accept={ACCEPTED} onChange={(file) => file && send(file, { documentId: id })}>
              {(button) => (
                <Button {...button} variant="default" aria-label={`Next version of ${name}`}>
                  Next version
                </Button>
              )}
            </FileButton>
          )}
          {can['edit'] && (
            <Button variant="subtle" color="gray" aria-label={`Rename ${name}`} onClick={onRename}>
              Rename
            </Button>
          )}
          {can['edit'] && (
            <Button
              variant="subtle"
              color="gray"
              aria-label={`${isArchived ? 'Bring back' : 'Archive'} ${name}`}
              onClick={() => archive(document, !isArchived)}
            >
              {isArchived ? 'Bring back' : 'Archive'}
            </Button>
          )}
          {versions.length > 1 && (
            <Button variant="subtle" color="gray" aria-expanded={opened} onClick={() => setOpened(!opened)}>
              {opened ? 'Hide versions' : `${versions.length} versions`}
            </Button>
          )}
        </div>
      </div>
      {state.is === 'ready' && state.refusal && (
        <p className={css['refusal']} role="alert">
          {state.refusal}
        </p>
      )}
      {state.is !== 'ready' && <SendingDocument state={state} onStop={stop} />}
      {opened && <Versions versions={versions} zone={zone} onDownload={download} />}
    </article>
  )
}
