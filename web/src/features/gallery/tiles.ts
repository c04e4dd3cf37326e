import { formatMoney } from '../../lib/format.ts'
import type { StatTileProps } from '../../ui/stat-tile.tsx'

export const usd = (minor: number) => formatMoney({ minor, currency: 'USD' })
const inr = (minor: number) => formatMoney({ minor, currency: 'INR' })

export const tiles: readonly StatTileProps[] = [
  {
    label: 'Earned today, USD',
    value: usd(6175),
    change: `${usd(930)} above yesterday`,
    spark: [82, 38, 120, 64, 71, 123, 62],
    live: true,
    link: { to: '/gallery', hash: 'rows' },
  },
  {
    label: 'Earned today, INR',
    value: inr(114_000),
    change: '19 team appointments',
    spark: [980, 1260, 1020, null, 900, 1320, 1140],
    live: true,
    link: { to: '/gallery', hash: 'rows' },
  },
  { label: 'Points today', value: '96', change: '10 for a task done, 08:05', spark: [110, 84, 121, 97, 140, 133, 96] },
  { label: 'Reporting streak', value: '14', unit: 'working days', change: 'Best 31 · EOD open until 23:59' },
]
