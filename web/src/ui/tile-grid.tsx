import { Tooltip } from '@mantine/core'
import { StatTile, type StatTileProps } from './stat-tile.tsx'
import css from './tile-grid.module.css'

export interface GridTile extends StatTileProps {
  readonly key: string
  /** What the figure means, shown while the pointer or the focus is on it. */
  readonly definition?: string
}

interface TileGridProps {
  readonly tiles: readonly GridTile[]
  /** Inside a section, which has the frame. */
  readonly bare?: boolean
}

/** Any number of figures in one frame, two by two on a phone. For the few of one's own page there is `StatTiles`. */
export function TileGrid({ tiles, bare }: TileGridProps) {
  return (
    <div className={css['grid']} data-bare={bare || undefined}>
      {tiles.map(({ key, definition, ...tile }) => (
        <Tooltip
          key={key}
          label={definition}
          disabled={!definition}
          multiline
          maw={320}
          position="bottom-start"
          openDelay={500}
          events={{ hover: true, focus: true, touch: false }}
        >
          <div style={{ '--chars': lengthOf(tile.value) } as React.CSSProperties}>
            <StatTile {...tile} />
          </div>
        </Tooltip>
      ))}
    </div>
  )
}

/** A long amount is written smaller rather than cut. */
const lengthOf = (value: StatTileProps['value']): number => (typeof value === 'string' ? value.length : 8)
