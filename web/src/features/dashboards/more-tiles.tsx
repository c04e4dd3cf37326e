import type { Tile } from '@holdfast/contract'
import { Section } from '../../ui/section.tsx'
import { DashboardTiles } from './dashboard-tiles.tsx'

interface TilesProps {
  readonly tiles: readonly Tile[]
  /** The measures that people ask for first, in that order. */
  readonly first: readonly string[]
  readonly compared: boolean
  readonly ventureId: string
}

/** The few figures that a person looks for every day. */
export function FirstTiles({ tiles, first, ...rest }: TilesProps) {
  const wanted = first.flatMap((metric) => tiles.filter((tile) => tile.metric === metric))
  return <DashboardTiles tiles={wanted} {...rest} />
}

/** Everything else that is counted. */
export function MoreTiles({ tiles, first, ...rest }: TilesProps) {
  return (
    <Section flush title="More figures">
      <DashboardTiles bare tiles={tiles.filter(({ metric }) => !first.includes(metric))} {...rest} />
    </Section>
  )
}
