import type { ReactNode } from 'react'
import css from './layout.module.css'

interface Children {
  readonly children: ReactNode
}

/** Sections below one another. */
export const Stack = ({ children }: Children) => <div className={css['stack']}>{children}</div>

/** Forms and words: no wider than one reads with ease. */
export const Reading = ({ children }: Children) => <div className={css['reading']}>{children}</div>

/** Two blocks a row, one on a phone. */
export const Blocks = ({ children }: Children) => <div className={css['blocks']}>{children}</div>

/** The page's main column with a side column of 352 px. */
export function Columns({ side, children }: Children & { readonly side: ReactNode }) {
  return (
    <div className={css['columns']}>
      <Stack>{children}</Stack>
      <Stack>{side}</Stack>
    </div>
  )
}

/** A page beside the panel that something opened; without a panel the page takes it all. */
export function WithPanel({ panel, children }: Children & { readonly panel?: ReactNode }) {
  return (
    <div className={panel ? css['with-panel'] : undefined}>
      <Stack>{children}</Stack>
      {panel}
    </div>
  )
}

/** Frame with hairlines between: the tiles' frame without figures, for a stepper beside money. */
export const Band = ({ children }: Children) => <div className={css['band']}>{children}</div>
