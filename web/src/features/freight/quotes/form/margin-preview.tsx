import { margin, marginPct } from '@holdfast/engine/freight'
import { rational, toDecimal } from '@holdfast/engine/kernel'
import { useFormContext, useWatch } from 'react-hook-form'
import { formatMoney, formatRatio } from '../../../../lib/format.ts'
import css from '../page/lane-sentence.module.css'
import type { QuoteEntries } from './quote-values.ts'

/** What the price in the form would earn, once a cost is expected. */
export function MarginPreview({ currency }: { readonly currency: string }) {
  const { control } = useFormContext<QuoteEntries>()
  const [billMinor, costMinor] = useWatch({ control, name: ['priceMinor', 'expectedCostMinor'] })
  if (!Number.isSafeInteger(billMinor) || !Number.isSafeInteger(costMinor)) return null
  const amounts = { billMinor, costMinor }
  const share = marginPct(amounts)
  return (
    <p className={css['sentence']} aria-live="polite">
      Expected margin {formatMoney({ minor: margin(amounts) ?? 0, currency })}
      {share !== null && `, ${formatRatio(toDecimal(rational(share), 6))} of the price`}.
    </p>
  )
}
