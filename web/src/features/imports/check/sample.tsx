import type { Import, ImportKind } from '@holdfast/contract'
import type { Column } from '../../../ui/column.ts'
import { DataTable } from '../../../ui/data-table.tsx'
import { NoData } from '../../../ui/no-data.tsx'
import { Section } from '../../../ui/section.tsx'
import { SideScroll } from '../../../ui/side-scroll.tsx'
import { State } from '../../../ui/state.tsx'
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
  const isWhole = file.sample.length + file.badRows + file.skippedRows >= file.rows
  const title = isWhole ? 'Row by row, as they were understood' : 'The first rows, as they were understood'
  const outcome = file.sample.some((row) => row.outcome) ? [OUTCOME] : []
  return (
    <Section flush title={title} aside={`${columns.length} columns`}>
      <SideScroll label={title}>
        <DataTable
          compact
          label="The first rows"
          rows={file.sample}
          rowKey={({ line }) => String(line)}
          columns={[LINE, ...outcome, ...columns.map(columnOf)]}
        />
      </SideScroll>
    </Section>
  )
}

const LINE: Column<SampleRow> = { key: 'line', head: 'Line', figure: true, width: 64, cell: ({ line }) => line }

const OUTCOME: Column<SampleRow> = {
  key: 'outcome',
  head: 'What it does',
  width: 112,
  cell: ({ outcome = 'same' }) => (
    <State plain kind={OUTCOMES[outcome].kind}>
      {OUTCOMES[outcome].words}
    </State>
  ),
}

const OUTCOMES = {
  new: { kind: 'ok', words: 'New' },
  changed: { kind: 'warn', words: 'Changes' },
  same: { kind: 'none', words: 'Same' },
  bad: { kind: 'bad', words: 'Bad' },
} as const

const columnOf = ({ key, label, type }: ImportKind['columns'][number]): Column<SampleRow> => ({
  key,
  head: label,
  figure: FIGURES.has(type),
  cell: ({ values, before }) => (
    <>
      {before?.[key] !== undefined && <Before type={type} text={before[key]} />}
      {values[key] ? sampleText(type, values[key]) : <NoData dash reason="Blank in the file" />}
    </>
  ),
})

/** What stands now and would be another. */
const Before = ({ type, text }: { readonly type: string; readonly text: string }) => (
  <>
    <del>{text === '' ? '–' : sampleText(type, text)}</del>
    {' → '}
  </>
)

const FIGURES: ReadonlySet<string> = new Set(['money', 'amount', 'whole', 'decimal', 'seconds', 'day', 'instant'])
