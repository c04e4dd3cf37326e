import { IconLock } from '@tabler/icons-react'
import { Hidden } from '../../ui/hidden.tsx'
import { NoData } from '../../ui/no-data.tsx'
import css from './seal.module.css'

/** The block whose seal covers the entry; a change of it would be found. */
export const Seal = ({ block }: { readonly block: number | null }) =>
  block === null ? (
    <NoData dash reason="Waits a few seconds for its seal" />
  ) : (
    <span className={css['seal']} title={`Sealed in block ${block}`}>
      <IconLock size={13} stroke={2} aria-hidden />
      <Hidden>Sealed in block</Hidden> {block}
    </span>
  )
