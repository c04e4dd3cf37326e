import { Tabs } from '@mantine/core'
import type { ReactNode } from 'react'
import css from './breakdown-table.module.css'
import type { Column } from './column.ts'
import { DataTable } from './data-table.tsx'
import type { LinkTarget } from './link-target.ts'
import { Section } from './section.tsx'

interface Breakdown<Row> {
  readonly key: string
  /** Of its tab: "Customers". */
  readonly label: string
  readonly rows: readonly Row[]
  readonly total: Row
}

interface BreakdownTableProps<Row> {
  readonly title: string
  readonly aside?: ReactNode
  readonly breakdowns: readonly Breakdown<Row>[]
  readonly chosen: string
  readonly onChoose: (key: string) => void
  readonly columns: readonly Column<Row>[]
  readonly rowKey: (row: Row) => string
  /** The rows behind a row; null for one without a list of its own. */
  readonly link: (row: Row) => LinkTarget | null
  readonly empty: ReactNode
}

/** The same figures by one thing after the other, with the sum of all of them below. */
export function BreakdownTable<Row>(props: BreakdownTableProps<Row>) {
  const { title, aside, breakdowns, chosen, onChoose, columns, rowKey, link, empty } = props
  const shown = breakdowns.find(({ key }) => key === chosen) ?? breakdowns[0]
  if (!shown) return null
  return (
    <Section flush title={title} aside={aside}>
      <Tabs value={shown.key} onChange={(key) => key && onChoose(key)} keepMounted={false}>
        <div className={css['tabs']}>
          <Tabs.List aria-label={title}>
            {breakdowns.map(({ key, label }) => (
              <Tabs.Tab key={key} value={key}>
                {label}
              </Tabs.Tab>
            ))}
          </Tabs.List>
        </div>
        <Tabs.Panel value={shown.key}>
          <DataTable
            label={`${title}: ${shown.label}`}
            rows={shown.rows}
            rowKey={rowKey}
            columns={columns}
            opening={{ link }}
            totals={Object.fromEntries(columns.map((column) => [column.key, column.cell(shown.total)]))}
            empty={empty}
          />
        </Tabs.Panel>
      </Tabs>
    </Section>
  )
}
