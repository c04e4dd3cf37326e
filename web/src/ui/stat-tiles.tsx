import { StatTile, type StatTileProps } from './stat-tile.tsx'
import css from './stat-tiles.module.css'

/** Up to four figures in one frame; two by two on a phone. */
export function StatTiles({ tiles }: { readonly tiles: readonly StatTileProps[] }) {
  return (
    <div className={css['tiles']}>
      {tiles.map((tile) => (
        <StatTile key={tile.label} {...tile} />
      ))}
    </div>
  )
}
