import { contract, type HotelDispute } from '@holdfast/contract'
import { EVIDENCE_NAMES, type EvidenceItem } from '@holdfast/engine/hospitality'
import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useRef, useState } from 'react'
import { upload } from '../../../../lib/upload.ts'
import { Dialog } from '../../../../ui/dialog.tsx'
import { DialogBody } from '../../../../ui/dialog-body.tsx'
import { FileDrop } from '../../../../ui/file-drop.tsx'
import { Problem } from '../../../../ui/problem.tsx'
import { toast } from '../../../../ui/toast.tsx'
import { DISPUTE_ANSWERS } from '../dispute-answers.ts'

interface EvidenceFileDialogProps {
  readonly dispute: HotelDispute
  readonly item: EvidenceItem
  readonly onClose: () => void
}

/** Sends a file as soon as it is chosen; closing the dialog stops it. */
export function EvidenceFileDialog({ dispute, item, onClose }: EvidenceFileDialogProps) {
  const [sent, setSent] = useState<number | null>(null)
  const [error, setError] = useState<unknown>(null)
  const client = useQueryClient()
  const [stopper] = useState(() => new AbortController())
  const isOpen = useRef(true)
  useEffect(() => {
    isOpen.current = true
    return () => {
      isOpen.current = false
    }
  }, [])
  const send = async (file: File) => {
    setError(null)
    const form = new FormData()
    form.set('item', item)
    form.set('file', file)
    try {
      const params = { id: dispute.id }
      await upload(contract.hotelDisputes.uploadDisputeFile, form, { signal: stopper.signal, onSent: setSent, params })
      await Promise.all(DISPUTE_ANSWERS.map(({ path }) => client.invalidateQueries({ queryKey: [path] })))
      if (isOpen.current) onClose()
      void toast(`${file.name} is kept as evidence.`)
    } catch (problem) {
      setError(problem)
    }
    setSent(null)
  }
  const close = () => {
    stopper.abort()
    onClose()
  }
  return (
    <Dialog title={EVIDENCE_NAMES[item]} size={480} onClose={close}>
      <DialogBody>
        {error ? <Problem error={error} /> : null}
        <FileDrop
          label={sent === null ? 'Drop the file here' : `Sending, ${Math.round(sent * 100)}%`}
          hint="PDF, picture, Office file, CSV or text, up to 25 MB"
          accept=".pdf,.png,.jpg,.jpeg,.webp,.docx,.xlsx,.pptx,.csv,.txt"
          onFile={(file) => void send(file)}
        />
      </DialogBody>
    </Dialog>
  )
}
