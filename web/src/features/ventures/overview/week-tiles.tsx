import { Skeleton } from '@mantine/core'
import type { ProblemError } from '../../../lib/problem-error.ts'
import { Empty } from '../../../ui/empty.tsx'
import { Problem } from '../../../ui/problem.tsx'
import { type GridTile, TileGrid } from '../../../ui/tile-grid.tsx'

interface WeekTilesProps {
  readonly reply: { readonly data: unknown; readonly error: ProblemError | null; readonly refetch: () => unknown }
  readonly isEmpty: boolean
  readonly tiles: readonly GridTile[]
}

export function WeekTiles({ reply: { data, error, refetch }, isEmpty, tiles }: WeekTilesProps) {
  if (!data)
    return error ? <Problem error={error} retry={() => void refetch()} /> : <Skeleton height={104} radius={0} />
  if (isEmpty)
    return (
      <Empty title="Nothing recorded in seven days">Figures stand here as soon as work is entered or imported.</Empty>
    )
  return <TileGrid bare tiles={tiles} />
}
