import { IconUpload } from '@tabler/icons-react'
import { type DragEvent, type ReactNode, useId, useState } from 'react'
import css from './file-drop.module.css'

interface FileDropProps {
  /** What to drop: "Drop a CSV or XLSX file here". */
  readonly label: string
  /** How large, in which form. */
  readonly hint: ReactNode
  /** As browsers take it: ".csv,.xlsx". */
  readonly accept: string
  readonly onFile: (file: File) => void
  /** Why the last one was not taken. */
  readonly error?: string | null
}

/** A file by dropping it, or from the browser's own dialog: by mouse, finger and keyboard. */
export function FileDrop({ label, hint, accept, onFile, error }: FileDropProps) {
  const id = useId()
  const { isOver, handlers } = useDrop(onFile)
  return (
    <div className={css['drop']} data-over={isOver || undefined} data-wrong={error ? true : undefined} {...handlers}>
      <IconUpload size={20} stroke={1.5} aria-hidden />
      <b>{label}</b>
      <label className={css['button']}>
        <input
          type="file"
          accept={accept}
          aria-describedby={`${id}-hint${error ? ` ${id}-error` : ''}`}
          aria-invalid={error ? true : undefined}
          onChange={({ currentTarget }) => {
            const [file] = currentTarget.files ?? []
            if (file) onFile(file)
            // The same file, mended meanwhile, can be chosen again.
            currentTarget.value = ''
          }}
        />
        Choose a file
      </label>
      <p id={`${id}-hint`}>{hint}</p>
      {error && (
        <p id={`${id}-error`} className={css['error']} role="alert">
          {error}
        </p>
      )}
    </div>
  )
}

function useDrop(onFile: (file: File) => void) {
  const [isOver, setOver] = useState(false)
  const handlers = {
    onDragOver: (event: DragEvent) => {
      event.preventDefault()
      setOver(true)
    },
    onDragLeave: ({ currentTarget, relatedTarget }: DragEvent) => {
      if (!(relatedTarget instanceof Node) || !currentTarget.contains(relatedTarget)) setOver(false)
    },
    onDrop: (event: DragEvent) => {
      event.preventDefault()
      setOver(false)
      const [file] = event.dataTransfer.files
      if (file) onFile(file)
    },
  }
  return { isOver, handlers }
}
