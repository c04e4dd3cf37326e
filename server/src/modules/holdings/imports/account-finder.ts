import type { BankAccount } from '@holdfast/engine/holdings'
import type { RowError } from '../../../platform/imports/kind.ts'
import { folded, oneError } from './read-cells.ts'

export type AccountFinder = (
  text: string,
) => { readonly account: BankAccount } | { readonly errors: readonly RowError[] }

const LONGEST_END = 4

/** By name, or by the end of the number where one account alone ends so. A whole number is not looked up, nor repeated. */
export function accountFinder(accounts: readonly BankAccount[]): AccountFinder {
  const byName = new Map(accounts.map((account) => [folded(account.name), account]))
  const byEnd = Map.groupBy(accounts, ({ numberEnd }) => numberEnd)
  return (text) => {
    const named = byName.get(folded(text))
    if (named) return { account: named }
    const [account, ...others] = byEnd.get(text.replace(/^[^A-Za-z0-9]+/, '').toUpperCase()) ?? []
    if (account && others.length === 0) return { account }
    if (account) return oneError('account', `Several accounts end in ${account.numberEnd}. Write the name of one.`)
    if (/\d/.test(text) && text.replace(/[^A-Za-z0-9]/g, '').length > LONGEST_END)
      return oneError(
        'account',
        'No account has this name. Write the name or the last four characters of the number; whole numbers do not belong in files.',
      )
    return oneError(
      'account',
      `There is no account "${text}". Write the name of one, or add it under Bank accounts first.`,
    )
  }
}
