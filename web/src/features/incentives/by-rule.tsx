import type { Plan } from '@holdfast/contract'
import type { ReactNode } from 'react'
import { formatMoney } from '../../lib/format.ts'
import type { Column } from '../../ui/column.ts'
import { DataTable } from '../../ui/data-table.tsx'
import { NoData } from '../../ui/no-data.tsx'
import { Section } from '../../ui/section.tsx'
import { TwoLines } from '../../ui/two-lines.tsx'
import css from './by-rule.module.css'
import { ruleOf } from './plan-rules.ts'
import { valueToDate } from './value-to-date.ts'
import { ruleId, type Wallet, type WalletRule } from './wallet.ts'

interface ByRuleProps {
  readonly wallet: Wallet
  readonly plans: readonly Plan[]
  readonly aside: ReactNode
}

/** What each rule measured and paid in the month, in its own words. */
export function ByRule({ wallet, plans, aside }: ByRuleProps) {
  const { rules, currency, totalMinor } = wallet
  return (
    <Section flush title="By rule" aside={aside}>
      <DataTable
        label="Pay by rule"
        rows={rules}
        rowKey={ruleId}
        columns={columns(wallet, plans)}
        totals={{ rule: 'Total', amount: formatMoney({ minor: totalMinor, currency }) }}
      />
    </Section>
  )
}

const columns = ({ days, currency }: Wallet, plans: readonly Plan[]): readonly Column<WalletRule>[] => {
  const value = (rule: WalletRule) => valueToDate(rule, days, ruleOf(plans, rule))
  return [
    {
      key: 'rule',
      head: 'Rule',
      cell: (rule) => (
        <TwoLines sub={rule.sentence} phone={[rule.sentence, value(rule)].filter(Boolean).join(' So far: ')}>
          {rule.ruleName}
        </TwoLines>
      ),
    },
    {
      key: 'value',
      head: 'Value to date',
      figure: true,
      phone: false,
      cell: (rule) => {
        const text = value(rule)
        if (text === null) return <NoData dash reason="Nothing was measured for this rule yet" />
        return <span className={css['value']}>{text}</span>
      },
    },
    {
      key: 'amount',
      head: 'Amount',
      figure: true,
      cell: ({ amountMinor }) => formatMoney({ minor: amountMinor, currency }),
    },
  ]
}
