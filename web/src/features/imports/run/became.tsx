import type { Import } from '@holdfast/contract'
import { formatNumber } from '../../../lib/format.ts'
import css from './became.module.css'

interface BecameProps {
  readonly became: Import['progress']['became']
  /** Rows that were not imported, once that is settled. */
  readonly leftOut?: number
}

/** What became of the rows, in figures. */
export const Became = ({ became, leftOut }: BecameProps) => (
  <dl className={css['became']}>
    <div>
      <dt>New</dt>
      <dd>{formatNumber(became.new, 0)}</dd>
    </div>
    <div>
      <dt>Changed</dt>
      <dd>{formatNumber(became.changed, 0)}</dd>
    </div>
    <div>
      <dt>Already here</dt>
      <dd>{formatNumber(became.same, 0)}</dd>
    </div>
    {leftOut !== undefined && (
      <div>
        <dt>Left out</dt>
        <dd>{formatNumber(leftOut, 0)}</dd>
      </div>
    )}
  </dl>
)
