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
import type { PayPeriod } from './pay-period.ts'
import { ruleOf } from './plan-rules.ts'
import { usePayAddress } from './use-pay-address.ts'
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
  const period = usePayAddress()
  const money = (minor: number) => formatMoney({ minor, currency })
  return (
    <Section flush title="By rule" aside={aside}>
      <DataTable
        label="Pay by rule"
        rows={[...rules, ...(adjustedMinor === 0 ? [] : [adjustments(adjustedMinor)])]}
        rowKey={ruleId}
        columns={columns(wallet, plans, period)}
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

const columns = (
  wallet: NamedWallet,
  plans: readonly Plan[],
  { span, isRunning }: Pick<PayPeriod, 'span' | 'isRunning'>,
): readonly Column<WalletRule>[] => {
  const { days, currency, venture } = wallet
  const writtenOf = (rule: WalletRule) => rule.standing?.rule ?? ruleOf(plans, rule)
  const value = (rule: WalletRule) => {
    const written = writtenOf(rule)
    const money = written ? measuredIn(written, venture.currency) : currency
    return valueToDate({ rule, days, written, measuredIn: money, span })
  }
  return [
    {
      key: 'rule',
      head: 'Rule',
      cell: (rule) => {
        const why = rule.zero && zeroWords(rule.zero, { isRunning, metricKey: writtenOf(rule)?.metricKey })
        const sub = [rule.sentence, why].filter(Boolean).join(' ')
        const found = value(rule)
        return (
          <TwoLines sub={sub} phone={'text' in found ? `${sub} Value: ${found.text}` : sub}>
            {rule.ruleName}
          </TwoLines>
        )
      },
    },
    {
      key: 'value',
      head: isRunning ? 'Value to date' : 'Value',
      figure: true,
      phone: false,
      cell: (rule) => {
        const found = value(rule)
        if ('none' in found) return <NoData dash reason={found.none} />
        return <span className={css['value']}>{found.text}</span>
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
