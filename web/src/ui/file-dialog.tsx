import type { Endpoint } from '@holdfast/contract'
import { useQueryClient } from '@tanstack/react-query'
import { type ReactNode, useEffect, useRef, useState } from 'react'
import { upload } from '../lib/upload.ts'
import { Dialog } from './dialog.tsx'
import { DialogBody } from './dialog-body.tsx'
import { FileDrop } from './file-drop.tsx'
import { Problem } from './problem.tsx'
import { toast } from './toast.tsx'

interface FileDialogProps {
  readonly title: string
  readonly endpoint: Endpoint
  /** What the path names. */
  readonly params: Readonly<Record<string, string>>
  /** What is told beside the file. */
  readonly fields: Readonly<Record<string, string>>
  readonly refreshes: readonly Endpoint[]
  /** What is said when it is kept. */
  readonly done: (file: File) => string
  readonly onClose: () => void
  /** Fields above the place where the file is dropped. */
  readonly children?: ReactNode
}

/** Sends a paper as soon as it is chosen; closing the dialog stops it. */
export function FileDialog({ title, onClose, children, ...sending }: FileDialogProps) {
  const { share, error, send, stop } = useSendFile({ ...sending, onClose })
  const close = () => {
    stop()
    onClose()
  }
  return (
    <Dialog title={title} size={480} onClose={close}>
      <DialogBody>
        {children}
        {error ? <Problem error={error} /> : null}
        <FileDrop
          label={share === null ? 'Drop the file here' : `Sending, ${Math.round(share * 100)}%`}
          hint="PDF, picture, Office file, CSV or text, up to 25 MB"
          accept=".pdf,.png,.jpg,.jpeg,.webp,.docx,.xlsx,.pptx,.csv,.txt"
          onFile={(file) => void send(file)}
        />
      </DialogBody>
    </Dialog>
  )
}

type Sending = Omit<FileDialogProps, 'title' | 'children'>

function useSendFile({ endpoint, params, fields, refreshes, done, onClose }: Sending) {
  const [share, setShare] = useState<number | null>(null)
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
    for (const [name, value] of Object.entries(fields)) form.set(name, value)
    form.set('file', file)
    try {
      await upload(endpoint, form, { signal: stopper.signal, onSent: setShare, params })
      await Promise.all(refreshes.map(({ path }) => client.invalidateQueries({ queryKey: [path] })))
      if (isOpen.current) onClose()
      void toast(done(file))
    } catch (problem) {
      setError(problem)
    }
    setShare(null)
  }
  return { share, error, send, stop: () => stopper.abort() }
}
