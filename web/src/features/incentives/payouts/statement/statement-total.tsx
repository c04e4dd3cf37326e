import type { Payout } from '@holdfast/contract'
import { formatMoney } from '../../../../lib/format.ts'
import { formatDay } from '../../../../lib/format-time.ts'
import { NoData } from '../../../../ui/no-data.tsx'
import css from '../../total.module.css'

/** What is paid, and what it is made of. */
export function StatementTotal({ payout }: { readonly payout: Payout }) {
  const { figures, currency, disputedMinor } = payout
  const money = (minor: number) => formatMoney({ minor, currency })
  return (
    <div className={css['total']}>
      <div className={css['figures']}>
        <div>
          <div className={css['caption']}>
            {captionOf(payout)}, {currency}
          </div>
          <div className={css['figure']}>
            {figures ? money(figures.payableMinor) : <NoData reason="It was void before it was approved" />}
          </div>
        </div>
      </div>
      {figures && (
        <dl>
          <Part name="Days" value={money(figures.daysMinor)} />
          <Part name="Adjustments" value={money(figures.adjustedMinor)} />
          <Part name="Carried in" value={money(figures.carriedMinor)} />
          <Part name="Net" value={money(figures.netMinor)} />
          {figures.leftMinor < 0 && <Part name="Left for next time" value={money(figures.leftMinor)} />}
          {disputedMinor !== 0 && <Part name="Of it disputed" value={money(disputedMinor)} />}
        </dl>
      )}
    </div>
  )
}

const Part = ({ name, value }: { readonly name: string; readonly value: string }) => (
  <div>
    <dt>{name}</dt>
    <dd>{value}</dd>
  </div>
)

function captionOf({ status, paidOn }: Payout): string {
  if (status === 'PAID' && paidOn !== null) return `Paid on ${formatDay(paidOn, 'year')}`
  if (status === 'APPROVED') return 'Approved, to be paid'
  if (status === 'RETURNED') return 'Came back from the bank'
  return status === 'VOIDED' ? 'Void, not paid by this' : 'Draft, as it is known now'
}
