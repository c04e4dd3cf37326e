import { NoData } from '../../ui/no-data.tsx'
import { type Summary, sumsText, todayText } from './summary.ts'

type Totals = Summary['totals'][number]

interface Row {
  readonly totals: readonly Pick<Totals, 'currency' | 'totalMinor' | 'todayMinor'>[]
}

/** What each person earned today, where the period holds today. */
export const todayColumn = {
  key: 'today',
  head: 'Today',
  figure: true,
  phone: false,
  cell: ({ totals }: Row) => {
    const text = todayText(totals)
    if (text === null) return <NoData dash reason="Nothing earned in these days" />
    return sumsText(totals, 'todayMinor') === null ? <span title="Nothing earned today">{text}</span> : text
  },
} as const
