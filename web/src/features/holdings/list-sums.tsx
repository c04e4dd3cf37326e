import type { ListSum } from '@holdfast/contract'
import { counted } from '../../lib/counted.ts'
import { Money } from '../../ui/figure.tsx'
import { StatTiles } from '../../ui/stat-tiles.tsx'

interface ListSumsProps {
  readonly sums: readonly ListSum[]
  /** What the rows are: "account". */
  readonly one: string
  /** Why one of them has no amount. */
  readonly unknown: string
}

/** The whole list by currency, whatever of it is on the screen; currencies are not added up. */
export function ListSums({ sums, one, unknown }: ListSumsProps) {
  if (sums.length === 0) return null
  return (
    <StatTiles
      tiles={sums.map(({ total, measured, unknown: without }) => ({
        label: `All in ${total.currency}`,
        value: <Money value={measured === 0 ? null : total} reason={unknown} />,
        change: without === 0 ? counted(measured, one) : `${counted(measured, one)}, ${without} not known`,
      }))}
    />
  )
}
