import type { LostFigures } from '@holdfast/contract'
import { formatMoney, formatNumber, formatRatio } from '../../../lib/format.ts'
import { sentence } from '../../../lib/sentence.ts'
import { TileGrid } from '../../../ui/tile-grid.tsx'
import { useDrill } from '../use-drill.ts'
import type { LostDays } from './lost-days.ts'

interface LostTilesProps {
  readonly figures: LostFigures
  readonly ventureId: string
  readonly days: LostDays
}

/** How much went away, how large one was, and why most of it. */
export function LostTiles({ figures, ventureId, days }: LostTilesProps) {
  const { loads, valueMinor, currency, byReason } = figures
  const drill = useDrill(ventureId)
  const filters = { status: 'LOST', ...days }
  const all = drill({ path: '/freight/loads', filters })
  const [most] = byReason
  const ofMost = most?.filters && drill({ path: '/freight/loads', filters: { ...filters, ...most.filters } })
  const money = (minor: number) => formatMoney({ minor, currency })
  return (
    <TileGrid
      tiles={[
        {
          key: 'value',
          label: 'Lost value',
          value: money(valueMinor),
          change: 'What these loads would have been billed',
          ...(all && { link: all }),
        },
        {
          key: 'loads',
          label: 'Lost loads',
          value: formatNumber(loads, 0),
          change: loads === 0 ? 'None in this currency' : `${money(Math.round(valueMinor / loads))} each on average`,
          ...(all && { link: all }),
        },
        {
          key: 'reason',
          label: 'Most for',
          value: most ? sentence(most.label) : '–',
          change:
            most && valueMinor > 0
              ? `${money(most.valueMinor)}, ${formatRatio(most.valueMinor / valueMinor)} of the value`
              : 'Nothing of value was lost',
          ...(ofMost && { link: ofMost }),
        },
      ]}
    />
  )
}
