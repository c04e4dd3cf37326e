import { contract, type HotelDispute } from '@holdfast/contract'
import { Anchor } from '@mantine/core'
import { useState } from 'react'
import { download } from '../../../../lib/download.ts'
import { formatInstant } from '../../../../lib/format-time.ts'
import { asProblem } from '../../../../lib/problem-error.ts'
import { sizeText } from '../../../../lib/size-text.ts'
import { TakeBackDialog } from '../../../../ui/take-back-dialog.tsx'
import { toast } from '../../../../ui/toast.tsx'
import { DISPUTE_ANSWERS } from '../dispute-answers.ts'
import css from './evidence.module.css'

interface EvidenceFilesProps {
  readonly dispute: HotelDispute
  readonly files: HotelDispute['evidence'][number]['files']
}

/** The papers of one item, each as the file that it is. */
export function EvidenceFiles({ dispute, files }: EvidenceFilesProps) {
  const [takingBack, setTakingBack] = useState<string | null>(null)
  const may = dispute.can['evidence'] === true
  const fetchIt = (fileId: string) =>
    download(contract.hotelDisputes.downloadDisputeFile, { id: dispute.id, fileId }).catch((error: unknown) =>
      toast(asProblem(error).message, { kind: 'failed' }),
    )
  if (files.length === 0) return null
  return (
    <ul className={css['files']}>
      {files.map(({ id, fileName, size, by, at, voided }) => (
        <li key={id} data-void={voided !== null || undefined}>
          <Anchor component="button" type="button" inherit underline="always" onClick={() => void fetchIt(id)}>
            {fileName}
          </Anchor>
          <span>
            {sizeText(size)} · {by?.name ?? 'Holdfast'} · {formatInstant(at, dispute.zone)}
            {voided && ` · taken back: ${voided.reason}`}
          </span>
          {may && voided === null && (
            <Anchor
              component="button"
              type="button"
              inherit
              aria-label={`Take back ${fileName}`}
              onClick={() => setTakingBack(id)}
            >
              Take back
            </Anchor>
          )}
        </li>
      ))}
      {takingBack && (
        <TakeBackDialog
          title="Take this file back?"
          endpoint={contract.hotelDisputes.voidDisputeFile}
          input={(reason) => ({ id: dispute.id, fileId: takingBack, reason })}
          refreshes={DISPUTE_ANSWERS}
          onClose={() => setTakingBack(null)}
        />
      )}
    </ul>
  )
}
