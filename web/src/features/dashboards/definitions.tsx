import type { Tile } from '@holdfast/contract'
import css from './definitions.module.css'
import { tileKey } from './tile-words.ts'

export const definitionId = (tile: Tile): string => `definition-${tileKey(tile)}`

/** The definitions that tiles show on hover, for fingers, readers and paper. */
export const Definitions = ({ tiles }: { readonly tiles: readonly Tile[] }) => (
  <details className={css['definitions']}>
    <summary>What these figures mean</summary>
    <dl>
      {tiles.map((tile) => (
        <div key={tileKey(tile)}>
          <dt>{tile.label}</dt>
          <dd id={definitionId(tile)}>{tile.definition}</dd>
        </div>
      ))}
    </dl>
  </details>
)
