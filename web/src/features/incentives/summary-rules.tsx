import { formatMoney } from '../../lib/format.ts'
import type { Column } from '../../ui/column.ts'
import { DataTable } from '../../ui/data-table.tsx'
import { Section } from '../../ui/section.tsx'
import { TwoLines } from '../../ui/two-lines.tsx'
import type { Summary } from './summary.ts'

type Rule = Summary['rules'][number]

export const SummaryRules = ({ rules }: Pick<Summary, 'rules'>) => (
  <Section flush title="By rule">
    <DataTable
      label="Pay by rule"
      rows={rules}
      rowKey={({ planName, ruleKey, currency }) => `${planName} ${ruleKey} ${currency}`}
      columns={COLUMNS}
    />
  </Section>
)

const COLUMNS: readonly Column<Rule>[] = [
  {
    key: 'rule',
    head: 'Rule',
    cell: ({ ruleName, planName, people }) => (
      <TwoLines sub={planName} phone={`${planName} · ${people} paid`}>
        {ruleName}
      </TwoLines>
    ),
  },
  { key: 'people', head: 'People paid', figure: true, phone: false, cell: ({ people }) => people },
  { key: 'lines', head: 'Pay lines', figure: true, phone: false, cell: ({ lines }) => lines },
  {
    key: 'amount',
    head: 'Amount',
    figure: true,
    cell: ({ amountMinor, currency }) => formatMoney({ minor: amountMinor, currency }),
  },
]
