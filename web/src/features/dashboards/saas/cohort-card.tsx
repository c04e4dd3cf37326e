import type { SaasCohort } from '@holdfast/contract'
import { useState } from 'react'
import { formatNumber } from '../../../lib/format.ts'
import { formatMonth } from '../../../lib/format-time.ts'
import chartCss from '../../../ui/bar-chart.module.css'
import type { Column } from '../../../ui/column.ts'
import { DataTable } from '../../../ui/data-table.tsx'
import { Empty } from '../../../ui/empty.tsx'
import { HeatMap } from '../../../ui/heat-map.tsx'
import { NoData } from '../../../ui/no-data.tsx'
import { Section } from '../../../ui/section.tsx'
import { ViewToggle } from '../../../ui/view-toggle.tsx'

const percent = (value: number) => `${formatNumber(value * 100, 0)}%`

/** Of the customers who first paid in a month, how many still do, month after month: a triangle, for the rest is to come. */
export function CohortCard({ cohorts }: { readonly cohorts: readonly SaasCohort[] }) {
  const [asTable, setAsTable] = useState(false)
  if (cohorts.length === 0)
    return (
      <Section flush title="Cohorts">
        <Empty title="No customer began in these months">Look further back to see who stayed.</Empty>
      </Section>
    )
  const ages = Array.from({ length: Math.max(...cohorts.map(({ cells }) => cells.length)) }, (_, age) => age)
  return (
    <Section title="Cohorts" aside="Customers who still pay">
      <figure className={chartCss['chart']}>
        {asTable ? (
          <DataTable
            bare
            compact
            label="Customers who still pay, by cohort and month"
            rows={cohorts}
            rowKey={({ cohort }) => cohort}
            columns={columnsOf(ages)}
          />
        ) : (
          <HeatMap
            label={sentenceOf(cohorts)}
            rows={cohorts.map(({ cohort, accounts }) => ({
              key: cohort,
              name: `${formatMonth(cohort)}, ${formatNumber(accounts, 0)} customers`,
              short: `${formatMonth(cohort).slice(0, 3)} ${cohort.slice(2, 4)}`,
            }))}
            columns={ages.map((age) => ({ key: String(age), name: `month ${age}`, short: String(age) }))}
            cells={cohorts.flatMap((cohort) =>
              cohort.cells.map((_, age) => ({ row: cohort.cohort, column: String(age), value: shareOf(cohort, age) })),
            )}
            format={percent}
            measure="still pay"
          />
        )}
        <figcaption>
          <span>By the month at whose end they first paid. What is empty has not come yet.</span>
          <ViewToggle asTable={asTable} drawing="map" onToggle={setAsTable} />
        </figcaption>
      </figure>
    </Section>
  )
}

/** null: to come, or nobody began. */
function shareOf({ cells, accounts }: SaasCohort, age: number): number | null {
  const cell = cells[age]
  return cell === undefined || accounts === 0 ? null : cell.accounts / accounts
}

const columnsOf = (ages: readonly number[]): readonly Column<SaasCohort>[] => [
  { key: 'cohort', head: 'Cohort', cell: ({ cohort }) => formatMonth(cohort) },
  { key: 'accounts', head: 'Customers', figure: true, cell: ({ accounts }) => formatNumber(accounts, 0) },
  ...ages.map((age) => ({
    key: String(age),
    head: String(age),
    figure: true,
    cell: (cohort: SaasCohort) => {
      const share = shareOf(cohort, age)
      return share === null ? <NoData dash reason="Still to come" /> : percent(share)
    },
  })),
]

function sentenceOf(cohorts: readonly SaasCohort[]): string {
  const told = cohorts.map((cohort) => {
    const last = shareOf(cohort, cohort.cells.length - 1)
    return `${formatMonth(cohort.cohort)}: ${formatNumber(cohort.accounts, 0)} began, ${last === null ? 'no data' : percent(last)} still pay`
  })
  return `Customers who still pay, by cohort. ${told.join('; ')}.`
}
