import { Modal } from '@mantine/core'
import type { ReactNode } from 'react'
import { useFocusBack } from './use-focus-back.ts'

interface DialogProps {
  readonly title: string
  /** Width in px where there is room. */
  readonly size?: number
  readonly onClose: () => void
  readonly children: ReactNode
}

/** A form or a record over the page; it is there as long as it is open. */
export function Dialog({ title, size = 440, onClose, children }: DialogProps) {
  useFocusBack()
  return (
    <Modal opened onClose={onClose} title={title} size={size}>
      {children}
    </Modal>
  )
}
