import type { Venture } from '@holdfast/contract'
import { FileDrop } from '../../../ui/file-drop.tsx'
import { ACCEPTED, freeName } from './document-words.ts'
import { SendingDocument } from './sending-document.tsx'
import { useSendDocument } from './use-send-document.ts'

interface AddDocumentProps {
  readonly venture: Venture
  /** Those that are taken. */
  readonly names: readonly string[]
}

/** A dropped file becomes a document under its own name. */
export function AddDocument({ venture, names }: AddDocumentProps) {
  const { state, send, stop } = useSendDocument(venture.id)
  if (state.is !== 'ready') return <SendingDocument state={state} onStop={stop} />
  return (
    <FileDrop
      label="Drop a document here"
      hint="PDF, pictures, Office files, CSV and plain text up to 25 MB. The next version of one that is here goes to its own line."
      accept={ACCEPTED}
      error={state.refusal}
      onFile={(file) => send(file, { name: freeName(file.name, names) })}
    />
  )
}
