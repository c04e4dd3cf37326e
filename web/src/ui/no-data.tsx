import { Hidden } from './hidden.tsx'
import css from './no-data.module.css'

interface NoDataProps {
  /** Why there is no figure: "No cost entered yet". Shown on hover, read aloud always. */
  readonly reason: string
  /** In dense columns a dash stands for the words. */
  readonly dash?: boolean
}

/** Unknown is said, never drawn as zero. */
export function NoData({ reason, dash }: NoDataProps) {
  return (
    <span className={css['none']} title={reason}>
      {dash ? <span aria-hidden>–</span> : 'No data'}
      <Hidden>
        {dash ? 'No data' : ''}: {reason}
      </Hidden>
    </span>
  )
}
