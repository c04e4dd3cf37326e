import type { Tile } from '@holdfast/contract'
import { formatUnit, UNIT_WORDS } from '../../lib/format-unit.ts'
import { NoData } from '../../ui/no-data.tsx'
import { State } from '../../ui/state.tsx'
import { type GridTile, TileGrid } from '../../ui/tile-grid.tsx'
import { definitionId } from './definitions.tsx'
import { TileChange } from './tile-change.tsx'
import { targetWords, tileKey } from './tile-words.ts'
import { useDrill } from './use-drill.ts'

interface DashboardTilesProps {
  readonly tiles: readonly Tile[]
  readonly compared: boolean
  readonly ventureId: string
  readonly bare?: boolean
}

export function DashboardTiles({ tiles, compared, ventureId, bare = false }: DashboardTilesProps) {
  const drill = useDrill(ventureId)
  const several = new Set(tiles.flatMap(({ currency }) => currency ?? [])).size > 1
  return (
    <TileGrid
      bare={bare}
      tiles={tiles.map((tile): GridTile => {
        const link = tile.drill && drill(tile.drill)
        return { ...face(tile, compared, several), ...(link && { link }) }
      })}
    />
  )
}

function face(tile: Tile, compared: boolean, several: boolean): GridTile {
  const { label, value, unit, currency, spark, target, measured, definition } = tile
  const words = UNIT_WORDS[unit]
  const aim = targetWords(tile)
  const points = spark.map((point) => (point === null ? null : Number(point)))
  return {
    key: tileKey(tile),
    label: several && currency ? `${label}, ${currency}` : label,
    value: value === null ? <NoData reason="Nothing of these days was measured" /> : formatUnit(value, tile),
    ...(words && value !== null && { unit: words }),
    change: <TileChange tile={tile} compared={compared} />,
    // One point is no course.
    ...(points.filter((point) => point !== null).length > 1 && { spark: points }),
    ...(target && { state: <Aimed isMet={target.isMet} /> }),
    ...(aim !== null && { aim }),
    ...(measured && { note: measured.sentence }),
    definition,
    describedBy: definitionId(tile),
  }
}

function Aimed({ isMet }: { readonly isMet: boolean | null }) {
  if (isMet === null) return null
  return (
    <State plain kind={isMet ? 'ok' : 'low'}>
      {isMet ? 'Met' : 'Missed'}
    </State>
  )
}
