import { Drawer } from '@mantine/core'
import type { ReactNode } from 'react'
import { useFocusBack } from './use-focus-back.ts'

interface SheetProps {
  readonly title: ReactNode
  /** Width in px where there is room; a phone gives all it has. */
  readonly size?: number
  readonly onClose: () => void
  readonly children: ReactNode
}

/** A record from the side, over a page that one comes back to; it is there as long as it is open. */
export function Sheet({ title, size = 560, onClose, children }: SheetProps) {
  useFocusBack()
  return (
    <Drawer opened onClose={onClose} position="right" size={size} title={title}>
      {children}
    </Drawer>
  )
}
