import { minorDigits } from '@holdfast/engine/kernel'
import { formatMoney, formatNumber } from '../../lib/format.ts'
import { formatFigure } from '../../lib/format-figure.ts'
import { BarChart } from '../../ui/bar-chart.tsx'
import { chartLabel, chartNote, type MyNumber } from './chart-words.ts'

/** A number of the month by day; a day without data is a gap. Comes with its own code after the page stands. */
export default function NumberChart({ number }: { readonly number: MyNumber }) {
  const { days, currency, format } = number
  return (
    <BarChart
      label={chartLabel(number)}
      bars={days.map(({ day, value }) => ({
        name: String(Number(day.slice(8))),
        value: value === null ? null : Number(value),
      }))}
      format={(value) =>
        format === 'money' && currency ? moneyOf(value, currency) : formatFigure(String(value), number)
      }
      formatAxis={(value) => (format === 'money' && currency ? shortMoney(value, currency) : formatNumber(value))}
      note={chartNote(number)}
    />
  )
}

// Bars are drawn from numbers; a month's amounts are far inside what a number holds to the cent.
const moneyOf = (value: number, currency: string) =>
  formatMoney({ minor: Math.round(value * 10 ** minorDigits(currency)), currency })

const shortMoney = (value: number, currency: string) => moneyOf(value, currency).replace(/\.\d+$/, '')
