import type { PayWallet, Rule } from '@holdfast/contract'
import { formatMoney } from '../../../lib/format.ts'
import { formatDay } from '../../../lib/format-time.ts'

type Days = readonly Pick<PayWallet['days'][number], 'lines'>[]

/** The lines of one rule, the newest first, each with its day and the amount of the line alone. */
export function lineChoices(
  wallets: readonly { readonly days: Days }[],
  { ruleKey, currency }: Pick<Rule, 'ruleKey' | 'currency'>,
): { value: string; label: string }[] {
  return wallets
    .flatMap(({ days }) => days.flatMap(({ lines }) => lines))
    .filter((line) => line.ruleKey === ruleKey && line.amount.currency === currency)
    .toSorted((a, b) => (a.day < b.day ? 1 : -1))
    .map(({ id, day, amount }) => ({ value: id, label: `${formatDay(day, 'brief')}, ${formatMoney(amount)}` }))
}
