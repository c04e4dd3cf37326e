import { Button, Modal } from '@mantine/core'
import type { ReactNode } from 'react'
import css from './confirm.module.css'
import { Problem } from './problem.tsx'

interface ConfirmProps {
  readonly opened: boolean
  readonly onClose: () => void
  /** A question: "Void this load?" */
  readonly title: string
  /** What follows and that it cannot be undone; a field for the reason where one is asked. */
  readonly children: ReactNode
  /** The verb that the button carries: "Void load". */
  readonly verb: string
  readonly onConfirm: () => void
  readonly busy?: boolean
  readonly error?: unknown
  /** It cannot be undone and destroys nothing: the button is not red. */
  readonly calm?: boolean
}

/** Only for what cannot be undone; everything else happens at once and offers an undo. */
export function Confirm({
  opened,
  onClose,
  title,
  children,
  verb,
  onConfirm,
  busy,
  error,
  calm = false,
}: ConfirmProps) {
  return (
    <Modal opened={opened} onClose={onClose} title={title} size={440}>
      <div className={css['body']}>{children}</div>
      {error ? <Problem error={error} /> : null}
      <div className={css['buttons']}>
        <Button variant="default" onClick={onClose} data-autofocus>
          Cancel
        </Button>
        <Button {...(!calm && { color: 'red' })} onClick={onConfirm} loading={busy ?? false}>
          {verb}
        </Button>
      </div>
    </Modal>
  )
}
