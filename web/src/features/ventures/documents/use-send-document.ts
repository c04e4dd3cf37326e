import { contract, MOST_DOCUMENT_BYTES } from '@holdfast/contract'
import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useRef, useState } from 'react'
import { upload } from '../../../lib/upload.ts'
import { toast } from '../../../ui/toast.tsx'

export type Sending =
  | { readonly is: 'ready'; readonly refusal: string | null }
  | { readonly is: 'sending'; readonly file: File; readonly share: number }
  | { readonly is: 'failed'; readonly file: File; readonly error: unknown }

const READY: Sending = { is: 'ready', refusal: null }

/** As a new document under a name, or as the next version of one. */
export type As = { readonly name: string } | { readonly documentId: string }

/** Sends a file with its progress. Leaving the page or `stop` ends it, and nothing is stored. */
export function useSendDocument(ventureId: string) {
  const client = useQueryClient()
  const [state, setState] = useState<Sending>(READY)
  const running = useRef<AbortController | null>(null)
  useEffect(() => () => running.current?.abort(), [])

  async function send(file: File, as: As) {
    if (file.size > MOST_DOCUMENT_BYTES) return setState({ is: 'ready', refusal: `${file.name} is larger than 25 MB.` })
    const stopper = new AbortController()
    const { signal } = stopper
    running.current = stopper
    setState({ is: 'sending', file, share: 0 })
    const onSent = (share: number) => !signal.aborted && setState({ is: 'sending', file, share })
    try {
      const params = { id: ventureId }
      const stored = await upload(contract.documents.uploadDocument, formOf(file, as), { signal, onSent, params })
      setState(READY)
      void toast(`${stored.name} is stored, version ${stored.versions[0]?.number ?? 1}.`)
      await client.invalidateQueries({ queryKey: [contract.documents.listDocuments.path] })
    } catch (error) {
      if (!signal.aborted) setState({ is: 'failed', file, error })
    }
  }

  function stop() {
    running.current?.abort()
    setState(READY)
  }

  return { state, send: (file: File, as: As) => void send(file, as), stop }
}

/** The file comes last: the server reads the others before it opens it. */
function formOf(file: File, as: As): FormData {
  const form = new FormData()
  for (const [name, value] of Object.entries(as)) form.set(name, value)
  form.set('file', file)
  return form
}
