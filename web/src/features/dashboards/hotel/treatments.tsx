import type { Tile } from '@holdfast/contract'
import { formatUnit } from '../../../lib/format-unit.ts'
import type { Column } from '../../../ui/column.ts'
import { DataTable } from '../../../ui/data-table.tsx'
import { NoData } from '../../../ui/no-data.tsx'
import { Section } from '../../../ui/section.tsx'
import { TwoLines } from '../../../ui/two-lines.tsx'
import { tileKey } from '../tile-words.ts'
import { differingTreatments, type Treatment } from './differing-treatments.ts'

/** The other ways to count complimentary rooms and those out of order, where they make a difference. */
export function Treatments({ tiles }: { readonly tiles: readonly Tile[] }) {
  const rows = differingTreatments(tiles)
  if (rows.length === 0) return null
  return (
    <Section flush title="Counted otherwise" aside="Where it makes a difference">
      <DataTable
        label="Occupancy and rates by other treatments of complimentary rooms and rooms out of order"
        rows={rows}
        rowKey={({ other }) => tileKey(other)}
        columns={COLUMNS}
      />
    </Section>
  )
}

const COLUMNS: readonly Column<Treatment>[] = [
  {
    key: 'label',
    head: 'Treatment',
    cell: ({ other }) => (
      <TwoLines sub={other.definition} phone={null}>
        {other.currency ? `${other.label}, ${other.currency}` : other.label}
      </TwoLines>
    ),
  },
  { key: 'other', head: 'So counted', figure: true, cell: ({ other }) => shown(other) },
  { key: 'usual', head: 'As shown above', figure: true, cell: ({ usual }) => shown(usual) },
]

const shown = (tile: Tile) =>
  tile.value === null ? <NoData dash reason="Not known of any night" /> : formatUnit(tile.value, tile)
