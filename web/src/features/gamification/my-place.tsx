import { formatNumber } from '../../lib/format.ts'
import css from './my-place.module.css'
import type { Standing } from './standing.ts'

/** Only for the eye: the tiles above say the same to everybody. */
export function MyPlace({ standing: { rank, others, points, isShown } }: { readonly standing: Standing }) {
  return (
    <div className={css['place']} aria-hidden>
      <b>{formatNumber(rank)}</b>
      <span>You{isShown ? others > 0 && ', tied' : ', seen by nobody'}</span>
      <b>{formatNumber(points)}</b>
    </div>
  )
}
