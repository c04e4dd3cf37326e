import type { Column } from '../../../ui/column.ts'
import { DataTable } from '../../../ui/data-table.tsx'
import { Count } from '../../../ui/figure.tsx'
import { signedWords } from './effect-words.ts'

interface Row {
  readonly key: string
  readonly name: string
  readonly given: number
  readonly would: number
}

const columnsFor = (label: string): readonly Column<Row>[] => [
  { key: 'name', head: label, cell: ({ name }) => name },
  { key: 'given', head: 'Gave', figure: true, cell: ({ given }) => <Count value={given} /> },
  { key: 'would', head: 'Would', figure: true, cell: ({ would }) => <Count value={would} /> },
  { key: 'change', head: 'Change', figure: true, cell: ({ given, would }) => signedWords(would - given) },
]

/** What was given beside what would have been, for one thing or person a line. */
export const EffectTable = ({ label, rows }: { readonly label: string; readonly rows: readonly Row[] }) =>
  rows.length > 0 && (
    <DataTable
      label={`Expected effect, ${label.toLowerCase()}`}
      rows={rows}
      rowKey={({ key }) => key}
      columns={columnsFor(label)}
      compact
      bare
    />
  )
