import type { Payout } from '@holdfast/contract'
import { dayIn, formatDay } from '../../../../lib/format-time.ts'
import { Money } from '../../../../ui/figure.tsx'
import { Band } from '../../../../ui/layout.tsx'
import { MoneyRow } from '../../../../ui/money-row.tsx'
import { Steps } from '../../../../ui/steps.tsx'
import { useZone } from '../use-zone.ts'
import { roadOf } from './road-of.ts'

/** Where the payout stands, and what it comes to. */
export function PayoutRoad({ payout }: { readonly payout: Payout }) {
  const { figures, currency, ventureId } = payout
  const zone = useZone(ventureId)
  const { steps, here } = roadOf(payout, (at) => formatDay(dayIn(at, zone), 'brief'))
  const money = (minor: number | undefined) => (minor === undefined ? null : { minor, currency })
  const reason = 'It was void before it was approved'
  return (
    <Band>
      <Steps label="Status" steps={steps} here={here} />
      <MoneyRow
        entries={[
          { name: 'Net', value: <Money dash value={money(figures?.netMinor)} reason={reason} /> },
          { name: 'Payable', value: <Money dash value={money(figures?.payableMinor)} reason={reason} /> },
          ...(figures && figures.leftMinor < 0
            ? [{ name: 'Left over', value: <Money value={money(figures.leftMinor)} /> }]
            : []),
        ]}
      />
    </Band>
  )
}
