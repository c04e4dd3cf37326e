import type { Import, ImportKind } from '@holdfast/contract'
import type { Column } from '../../../ui/column.ts'
import { DataTable } from '../../../ui/data-table.tsx'
import { NoData } from '../../../ui/no-data.tsx'
import { Section } from '../../../ui/section.tsx'
import { SideScroll } from '../../../ui/side-scroll.tsx'
import { sampleText } from './sample-text.ts'

type SampleRow = Import['sample'][number]

interface SampleProps {
  readonly file: Import
  readonly kind: ImportKind | undefined
}

/** The first rows as they were read: a date or an amount that was taken for another shows here. */
export function Sample({ file, kind }: SampleProps) {
  const columns = (kind?.columns ?? []).filter(({ key }) => file.mapping[key])
  if (columns.length === 0) return null
  return (
    <Section flush title="The first rows, as they were understood" aside={`${columns.length} columns`}>
      <SideScroll label="The first rows, as they were understood">
        <DataTable
          compact
          label="The first rows"
          rows={file.sample}
          rowKey={({ line }) => String(line)}
          columns={[LINE, ...columns.map(columnOf)]}
        />
      </SideScroll>
    </Section>
  )
}

const LINE: Column<SampleRow> = { key: 'line', head: 'Line', figure: true, width: 64, cell: ({ line }) => line }

const columnOf = ({ key, label, type }: ImportKind['columns'][number]): Column<SampleRow> => ({
  key,
  head: label,
  figure: FIGURES.has(type),
  cell: ({ values }) => (values[key] ? sampleText(type, values[key]) : <NoData dash reason="Blank in the file" />),
})

const FIGURES: ReadonlySet<string> = new Set(['money', 'whole', 'decimal', 'seconds', 'day', 'instant'])
