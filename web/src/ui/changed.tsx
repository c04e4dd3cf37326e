import type { ReactNode } from 'react'
import { Hidden } from './hidden.tsx'

interface ChangedProps {
  readonly before: ReactNode
  readonly children: ReactNode
}

/** What stood before is struck through; who listens hears that it changed. */
export const Changed = ({ before, children }: ChangedProps) => (
  <>
    <Hidden>from </Hidden>
    <s>{before}</s>
    <Hidden> to</Hidden> {children}
  </>
)
