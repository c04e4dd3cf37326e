import type { ReactNode } from 'react'
import css from './dialog-body.module.css'

interface DialogBodyProps {
  readonly role?: 'alert'
  readonly children: ReactNode
}

/** What a dialog says, its parts below one another. */
export const DialogBody = ({ role, children }: DialogBodyProps) => (
  <div className={css['body']} role={role}>
    {children}
  </div>
)
