import type { PayoutStatement } from '@holdfast/contract'
import { counted } from '../../../../lib/counted.ts'
import { formatMoney } from '../../../../lib/format.ts'
import { DataTable } from '../../../../ui/data-table.tsx'
import { Empty } from '../../../../ui/empty.tsx'
import { Section } from '../../../../ui/section.tsx'
import { TwoLines } from '../../../../ui/two-lines.tsx'

interface Row {
  readonly key: string
  readonly name: string
  readonly about: string
  readonly minor: number
}

/** What each rule paid; adjustments and what was carried in are rows of their own, so that the sum is the net. */
export function StatementRules({ statement }: { readonly statement: PayoutStatement }) {
  const { figures, currency } = statement.payout
  const money = (minor: number) => formatMoney({ minor, currency })
  const rows = rowsOf(statement)
  const net = figures?.netMinor ?? rows.reduce((sum, { minor }) => sum + minor, 0)
  return (
    <Section flush title="By rule">
      <DataTable<Row>
        label="Pay by rule"
        rows={rows}
        rowKey={({ key }) => key}
        columns={[
          { key: 'name', head: 'Rule', cell: ({ name, about }) => <TwoLines sub={about}>{name}</TwoLines> },
          { key: 'amount', head: 'Amount', figure: true, cell: ({ minor }) => money(minor) },
        ]}
        totals={{ name: 'Net', amount: money(net) }}
        empty={<Empty title="No rule paid anything">Nothing of these days, before or after a correction.</Empty>}
      />
    </Section>
  )
}

function rowsOf({ rules, adjustments, payout }: PayoutStatement): readonly Row[] {
  const adjusted = adjustments.reduce((sum, { amountMinor }) => sum + amountMinor, 0)
  const carried = payout.figures?.carriedMinor ?? 0
  return [
    ...rules.map(({ planName, ruleKey, ruleName, amountMinor, lines }) => ({
      key: `${planName} ${ruleKey}`,
      name: ruleName,
      about: `${planName} · ${counted(lines, 'line')}`,
      minor: amountMinor,
    })),
    ...(adjustments.length === 0
      ? []
      : [
          {
            key: 'adjusted',
            name: 'Adjustments',
            about: `${counted(adjustments.length, 'correction')} booked in this period`,
            minor: adjusted,
          },
        ]),
    ...(carried === 0
      ? []
      : [{ key: 'carried', name: 'Carried in', about: 'What was overpaid before and is taken off', minor: carried }]),
  ]
}
