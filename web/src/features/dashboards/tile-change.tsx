import type { Tile } from '@holdfast/contract'
import { IconArrowDown, IconArrowUp } from '@tabler/icons-react'
import { Hidden } from '../../ui/hidden.tsx'
import { NoData } from '../../ui/no-data.tsx'
import css from './tile-change.module.css'
import { changeOf } from './tile-words.ts'

interface TileChangeProps {
  readonly tile: Tile
  readonly compared: boolean
}

/** Arrow, size and a word that judges: never the colour alone. */
export function TileChange({ tile, compared }: TileChangeProps) {
  const change = changeOf(tile, compared)
  if (change.is === 'unknown') return <NoData dash reason={change.reason} />
  if (change.is === 'same') return 'Same as before'
  const Arrow = change.is === 'up' ? IconArrowUp : IconArrowDown
  return (
    <>
      <span className={css['change']} data-word={change.word}>
        <Arrow size={12} stroke={2.2} aria-hidden />
        <Hidden>{change.is === 'up' ? 'Up ' : 'Down '}</Hidden>
        {change.by} {change.word}
      </span>
      , <span className={css['was']}>was {change.was}</span>
    </>
  )
}
