import type { ReactNode } from 'react'
import css from './under.module.css'

/** A muted line below what a cell says; in compact density it follows on the same line. */
export const Under = ({ children }: { readonly children: ReactNode }) => (
  <span className={css['under']}>{children}</span>
)
