import type { Plan } from '@holdfast/contract'
import type { ReactNode } from 'react'
import { formatMoney } from '../../lib/format.ts'
import type { Column } from '../../ui/column.ts'
import { DataTable } from '../../ui/data-table.tsx'
import { NoData } from '../../ui/no-data.tsx'
import { Section } from '../../ui/section.tsx'
import { TwoLines } from '../../ui/two-lines.tsx'
import css from './by-rule.module.css'
import { measuredIn } from './measured-in.ts'
import { ruleOf } from './plan-rules.ts'
import { valueToDate } from './value-to-date.ts'
import { type NamedWallet, ruleId, type WalletRule } from './wallet.ts'
import { zeroWords } from './zero-words.ts'

interface ByRuleProps {
  readonly wallet: NamedWallet
  readonly plans: readonly Plan[]
  readonly aside: ReactNode
}

/** What each rule measured and paid in the period, in its own words; adjustments apart. */
export function ByRule({ wallet, plans, aside }: ByRuleProps) {
  const { rules, currency, totalMinor, adjustedMinor } = wallet
  const money = (minor: number) => formatMoney({ minor, currency })
  return (
    <Section flush title="By rule" aside={aside}>
      <DataTable
        label="Pay by rule"
        rows={[...rules, ...(adjustedMinor === 0 ? [] : [adjustments(adjustedMinor)])]}
        rowKey={ruleId}
        columns={columns(wallet, plans)}
        totals={{ rule: 'Total', amount: money(totalMinor) }}
      />
    </Section>
  )
}

/** Not a rule: what was corrected, as the last row before the total. */
const adjustments = (amountMinor: number): WalletRule => ({
  planName: '',
  ruleKey: '',
  ruleName: 'Adjustments',
  sentence: 'Corrections of days that were paid already, booked in this period.',
  toDate: null,
  amountMinor,
  zero: null,
  standing: null,
})

const columns = (wallet: NamedWallet, plans: readonly Plan[]): readonly Column<WalletRule>[] => {
  const { days, currency, venture } = wallet
  const value = (rule: WalletRule) => {
    const written = rule.standing?.rule ?? ruleOf(plans, rule)
    return valueToDate(rule, days, written, written ? measuredIn(written, venture.currency) : currency)
  }
  return [
    {
      key: 'rule',
      head: 'Rule',
      cell: (rule) => {
        const sub = [rule.sentence, rule.zero && zeroWords(rule.zero)].filter(Boolean).join(' ')
        return (
          <TwoLines sub={sub} phone={[sub, value(rule)].filter(Boolean).join(' So far: ')}>
            {rule.ruleName}
          </TwoLines>
        )
      },
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
