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

const TOO_LARGE = 'Too large to be added up exactly. One of the amounts is likely wrong.'

/** The whole list by currency, whatever of it is on the screen; currencies are not added up. */
export function ListSums({ sums, one, unknown }: ListSumsProps) {
  if (sums.length === 0) return null
  return (
    <StatTiles
      tiles={sums.map(({ currency, total, measured, unknown: without }) => ({
        label: `All in ${currency}`,
        value: <Money value={measured === 0 ? null : total} reason={measured === 0 ? unknown : TOO_LARGE} />,
        change: without === 0 ? counted(measured, one) : `${counted(measured, one)}, ${without} not known`,
      }))}
    />
  )
}
