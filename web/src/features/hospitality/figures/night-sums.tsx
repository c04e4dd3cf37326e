import type { HotelSums } from '@holdfast/contract'
import { formatMoney, formatNumber, formatRatio } from '../../../lib/format.ts'
import { NoData } from '../../../ui/no-data.tsx'
import { NIGHT_FIELDS } from './night-fields.ts'
import css from './night-grid.module.css'
import { Rate } from './rate.tsx'

/** Σ ÷ Σ of what is saved; a sum that lacks nights says so. */
export function NightSums({ sums }: { readonly sums: HotelSums }) {
  const { currency } = sums
  return (
    <tfoot>
      <tr>
        <th scope="row">{sums.nights} nights</th>
        {NIGHT_FIELDS.map(({ figure, isMoney }) => (
          <Sum key={figure} total={sums[figure]} of={sums.nights} currency={isMoney ? currency : null} />
        ))}
        <td>{sums.occupancy.value ? formatRatio(sums.occupancy.value) : <NoData dash reason="No night has both" />}</td>
        <td>
          <Rate dash value={sums.adr.value} currency={currency} />
        </td>
        <td>
          <Rate dash value={sums.revpar.value} currency={currency} />
        </td>
        <Sum total={sums.totalRevenueMinor} of={sums.nights} currency={currency} />
      </tr>
    </tfoot>
  )
}

interface SumProps {
  readonly total: { readonly sum: number; readonly nights: number }
  readonly of: number
  /** null: rooms. */
  readonly currency: string | null
}

const Sum = ({ total: { sum, nights }, of, currency }: SumProps) => (
  <td title={nights > 0 && nights < of ? `Known of ${nights} of ${of} nights` : undefined}>
    {nights === 0 && <NoData dash reason="Not known of any night" />}
    {nights > 0 && (currency === null ? formatNumber(sum) : formatMoney({ minor: sum, currency }))}
    {nights > 0 && nights < of && <span className={css['mark']}> *</span>}
  </td>
)
