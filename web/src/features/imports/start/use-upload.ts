import { contract, type Import } from '@holdfast/contract'
import { useEffect, useRef, useState } from 'react'
import { upload } from '../../../lib/upload.ts'
import { whyNot } from './file-check.ts'

interface Target {
  readonly kind: string
  readonly ventureId: string
}

/** `share` 1: all of it has arrived and the rows are being checked. */
export type UploadState =
  | { readonly is: 'waiting'; readonly refusal: string | null }
  | { readonly is: 'sending'; readonly file: File; readonly share: number }
  | { readonly is: 'failed'; readonly file: File; readonly error: unknown }

/** Sends a file as soon as it is chosen. Leaving the page or `stop` ends it: nothing was imported. */
export function useUpload({ kind, ventureId }: Target, onChecked: (checked: Import) => void) {
  const [state, setState] = useState<UploadState>(READY)
  const running = useRef<AbortController | null>(null)
  useEffect(() => () => running.current?.abort(), [])

  async function send(file: File) {
    const refusal = whyNot(file)
    if (refusal) return setState({ is: 'waiting', refusal })
    const stopper = new AbortController()
    const { signal } = stopper
    running.current = stopper
    setState({ is: 'sending', file, share: 0 })
    const onSent = (share: number) => !signal.aborted && setState({ is: 'sending', file, share })
    try {
      onChecked(await upload(contract.imports.upload, formOf(file), { signal, onSent }))
    } catch (error) {
      if (!signal.aborted) setState({ is: 'failed', file, error })
    }
  }

  function stop() {
    running.current?.abort()
    setState(READY)
  }

  /** The file comes last: the server reads the others before it opens it. */
  function formOf(file: File): FormData {
    const form = new FormData()
    form.set('kind', kind)
    form.set('ventureId', ventureId)
    form.set('file', file)
    return form
  }

  return { state, send: (file: File) => void send(file), stop }
}

const READY: UploadState = { is: 'waiting', refusal: null }
