import { Textarea } from '@mantine/core'
import type { ReactNode } from 'react'
import { useState } from 'react'
import { Confirm } from './confirm.tsx'
import css from './confirm-reason.module.css'

interface ConfirmReasonProps {
  readonly onClose: () => void
  readonly title: string
  /** What follows and that it cannot be undone. */
  readonly children: ReactNode
  readonly verb: string
  /** Not called without a reason; it comes without blanks around it. */
  readonly onConfirm: (reason: string) => Promise<void>
  readonly busy: boolean
  readonly error: unknown
  readonly calm?: boolean
}

/** What cannot be undone and has to say why. */
export function ConfirmReason({ children, onConfirm, ...confirm }: ConfirmReasonProps) {
  const [text, setText] = useState('')
  const [missing, setMissing] = useState(false)
  const reason = text.trim()
  return (
    <Confirm {...confirm} opened onConfirm={() => (reason === '' ? setMissing(true) : void onConfirm(reason))}>
      {children}
      <Textarea
        className={css['reason'] ?? ''}
        label="Reason"
        withAsterisk
        autosize
        minRows={2}
        maxLength={500}
        value={text}
        error={missing && reason === '' && 'Must say why.'}
        onChange={(event) => setText(event.currentTarget.value)}
      />
    </Confirm>
  )
}
