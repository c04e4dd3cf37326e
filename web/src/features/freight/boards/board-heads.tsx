import { formatMoney, formatNumber } from '../../../lib/format.ts'
import type { LinkTarget } from '../../../ui/link-target.ts'
import type { StateKind } from '../../../ui/state.tsx'
import { State } from '../../../ui/state.tsx'
import { TileGrid } from '../../../ui/tile-grid.tsx'
import type { BoardHead } from './heads-of.ts'

interface BoardHeadsProps<G extends string> {
  readonly heads: readonly BoardHead<G>[]
  readonly names: Readonly<Record<G, string>>
  readonly kinds?: Readonly<Record<G, StateKind>>
  /** The group that alone is shown. */
  readonly chosen: G | undefined
  /** The board with this group alone; undefined: with all of them. */
  readonly linkTo: (group: G | undefined) => LinkTarget
}

/** How many loads each part of the board holds and what they are worth; a click shows it alone, another all again. */
export function BoardHeads<G extends string>({ heads, names, kinds, chosen, linkTo }: BoardHeadsProps<G>) {
  return (
    <TileGrid
      tiles={heads.map(({ group, loads, bills }) => ({
        key: group,
        label: names[group],
        value: formatNumber(loads, 0),
        change: bills.length === 0 ? 'Nothing waits' : bills.map(formatMoney).join(' · '),
        state:
          group === chosen ? (
            <State kind="info">Shown alone</State>
          ) : (
            loads > 0 &&
            kinds &&
            (kinds[group] === 'late' || kinds[group] === 'risk') && (
              <State iconOnly kind={kinds[group]}>
                {names[group]}
              </State>
            )
          ),
        link: linkTo(group === chosen ? undefined : group),
      }))}
    />
  )
}
