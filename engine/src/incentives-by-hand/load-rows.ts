import { type Fraction, fraction, ONE, times } from './fraction.ts'
import { marginOf, revenueOf } from './load-money.ts'
import type { Load, PayInput } from './pay-input.ts'
import type { Question, Row } from './question.ts'
import { shareOfLoad } from './share-of-load.ts'
import { sideOn } from './side-on.ts'

/** One row per load of the day that the side is credited with: measure × share. */
export const loadRows = (input: PayInput, question: Question, day: string): readonly Row[] => {
  const side = sideOn(input, question.payee, question.of, day)
  const rows: Row[] = []
  for (const load of input.loads ?? []) {
    const share = load.billingDate === day ? shareOfLoad(load, side, question.jobRole) : null
    if (share === null) continue
    const measure = measureOf(input, question, load)
    rows.push({ num: measure === null ? null : times(measure, share), den: null })
  }
  return rows
}

const measureOf = (input: PayInput, { metricKey, currency }: Question, load: Load): Fraction | null => {
  if (metricKey === 'loads_completed') return ONE
  if (metricKey === 'loads_revenue') return revenueOf(input, load, currency)
  if (metricKey === 'loads_margin') return marginOf(input, load, currency)
  if (metricKey === 'loads_miles') return typeof load.miles === 'string' ? fraction(load.miles) : null
  throw new Error(`no such metric: ${metricKey}`)
}
