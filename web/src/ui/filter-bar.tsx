import type { ReactNode } from 'react'
import css from './filter-chip.module.css'

/** Filters in one line above their table. */
export const FilterBar = ({ children }: { readonly children: ReactNode }) => (
  <search className={css['bar']} aria-label="Filters">
    {children}
  </search>
)
