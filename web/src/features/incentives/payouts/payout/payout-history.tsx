import type { Payout } from '@holdfast/contract'
import { isMonth } from '../../../../lib/day-period.ts'
import { formatMoney } from '../../../../lib/format.ts'
import { formatRange } from '../../../../lib/format-range.ts'
import { formatMonth } from '../../../../lib/format-time.ts'
import { BarChart } from '../../../../ui/bar-chart.tsx'
import { Key } from '../../../../ui/key.tsx'
import { Section } from '../../../../ui/section.tsx'
import { VarianceMark } from '../variance-mark.tsx'
import { TOO_FEW, varianceWords } from '../variance-words.ts'
import { barName } from './bar-name.ts'

/** What was earned in this period beside those of the same length before it. */
export function PayoutHistory({ payout }: { readonly payout: Payout }) {
  const { history, variance, figures, currency, periodStart, periodEnd, person } = payout
  const format = (minor: number) => formatMoney({ minor, currency })
  const earned = figures === null ? null : figures.daysMinor + figures.adjustedMinor
  const periods = [...history, { from: periodStart, to: periodEnd, amountMinor: earned }]
  const name = (from: string, to: string) => (isMonth({ from, to }) ? formatMonth(from) : formatRange(from, to))
  return (
    <Section
      floating
      title="Against the periods before"
      aside={variance && <VarianceMark variance={variance} currency={currency} />}
    >
      <BarChart
        label={`What ${person.name} earned: ${periods.map(({ from, to, amountMinor }) => `${name(from, to)} ${amountMinor === null ? 'no pay' : format(amountMinor)}`).join(', ')}.`}
        nameHead="Period"
        bars={periods.map(({ from, to, amountMinor }) => ({ name: barName(from, to), value: amountMinor }))}
        {...(variance && { target: variance.usualMinor })}
        format={format}
        height={180}
        note={variance ? `This period is ${varianceWords(variance)}.` : `${TOO_FEW}.`}
      />
      {variance && <Key>Usual {format(variance.usualMinor)}</Key>}
    </Section>
  )
}
