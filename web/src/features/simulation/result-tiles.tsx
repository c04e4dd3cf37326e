import type { Simulation } from '@holdfast/contract'
import { counted } from '../../lib/counted.ts'
import { formatMoney } from '../../lib/format.ts'
import { StatTiles } from '../../ui/stat-tiles.tsx'
import { shareOf, signed } from './change-words.ts'

/** What it costs, and for whom. */
export function ResultTiles({ result }: { readonly result: Simulation }) {
  const { totals, winners, losers, unchanged, paidNothing } = result
  const share = shareOf(totals.paid, totals.difference)
  return (
    <StatTiles
      tiles={[
        { label: 'Paid', value: formatMoney(totals.paid), change: 'As booked' },
        {
          label: 'Simulated',
          value: formatMoney(totals.simulated),
          change: `${signed(totals.difference)}${share === null ? '' : `, ${share}`}`,
        },
        { label: 'Gain', value: counted(winners.people, 'person', 'people'), change: signed(winners.sum) },
        {
          label: 'Lose',
          value: counted(losers.people, 'person', 'people'),
          change: signed(losers.sum),
          note: `${counted(unchanged, 'stays', 'stay')} the same, ${counted(paidNothing, 'gets', 'get')} nothing`,
        },
      ]}
    />
  )
}
