import { IconArrowRight } from '@tabler/icons-react'
import { Hidden } from './hidden.tsx'
import css from './lane.module.css'

/** From one place to another, on one line. */
export function Lane({ from, to }: { readonly from: string; readonly to: string }) {
  return (
    <span className={css['lane']}>
      {from}
      <Hidden> to </Hidden>
      <IconArrowRight size="0.95em" stroke={1.8} aria-hidden />
      {to}
    </span>
  )
}
