import type { PointsSettings } from '@holdfast/contract'
import type { Column } from '../../../ui/column.ts'
import { DataTable } from '../../../ui/data-table.tsx'
import { Section } from '../../../ui/section.tsx'
import { figureWords } from './settings-words.ts'

type Row = PointsSettings['points'][number]

const COLUMNS: readonly Column<Row>[] = [
  { key: 'deed', head: 'Deed', cell: ({ label }) => label },
  {
    key: 'points',
    head: 'Points',
    figure: true,
    cell: ({ points, isOn }) => figureWords('trigger', isOn ? points : null),
  },
]

/** For those who only look. */
export const Prices = ({ settings: { isEnabled, dailyCap, points } }: { readonly settings: PointsSettings }) => (
  <Section
    flush
    title="Points for each deed"
    aside={isEnabled ? `Most of one day: ${figureWords('daily_cap', dailyCap)}` : 'Switched off'}
  >
    <DataTable label="Points for each deed" rows={points} rowKey={({ trigger }) => trigger} columns={COLUMNS} />
  </Section>
)
