import { contract, type Load } from '@holdfast/contract'
import { LOAD_DOCUMENT_KINDS, LOAD_DOCUMENT_NAMES, type LoadDocumentKind } from '@holdfast/engine/freight'
import { Select } from '@mantine/core'
import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useRef, useState } from 'react'
import { upload } from '../../../lib/upload.ts'
import { Dialog } from '../../../ui/dialog.tsx'
import { DialogBody } from '../../../ui/dialog-body.tsx'
import { FileDrop } from '../../../ui/file-drop.tsx'
import { Problem } from '../../../ui/problem.tsx'
import { toast } from '../../../ui/toast.tsx'
import { LOAD_ANSWERS } from '../load-answers.ts'

const kinds = LOAD_DOCUMENT_KINDS.map((value) => ({ value, label: LOAD_DOCUMENT_NAMES[value] }))

interface DocumentDialogProps {
  readonly load: Load
  readonly onClose: () => void
}

/** Sends a file as soon as it is chosen; closing the dialog stops it. */
export function DocumentDialog({ load, onClose }: DocumentDialogProps) {
  const [kind, setKind] = useState<LoadDocumentKind>(load.status === 'OPEN' ? 'RATE_CONFIRMATION' : 'POD')
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
    form.set('kind', kind)
    form.set('file', file)
    try {
      const params = { id: load.id }
      await upload(contract.loadRecord.uploadLoadDocument, form, { signal: stopper.signal, onSent: setSent, params })
      await Promise.all(LOAD_ANSWERS.map(({ path }) => client.invalidateQueries({ queryKey: [path] })))
      if (isOpen.current) onClose()
      void toast(`${LOAD_DOCUMENT_NAMES[kind]} of ${load.number} is kept.`)
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
    <Dialog title={`Document of ${load.number}`} size={480} onClose={close}>
      <DialogBody>
        <Select
          label="What it is"
          data={kinds}
          value={kind}
          allowDeselect={false}
          onChange={(value) => setKind(LOAD_DOCUMENT_KINDS.find((each) => each === value) ?? kind)}
        />
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
