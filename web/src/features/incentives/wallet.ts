import type { contract, PayLine, Reply } from '@holdfast/contract'
import { type MyVenture, useMe, useVenture } from '../../lib/session.ts'
import { walletKey } from '../../lib/wallet-key.ts'

export type Wallet = Reply<typeof contract.incentives.myPay>['wallets'][number]
export type PayDay = Wallet['days'][number]
export type WalletRule = Wallet['rules'][number]

export interface NamedWallet extends Wallet {
  readonly key: string
  readonly venture: MyVenture
}

/** The wallets of the chosen venture, or of all, with the names that the address gives them. */
export function useNamedWallets(wallets: readonly Wallet[]): readonly NamedWallet[] {
  const { ventures } = useMe()
  const chosen = useVenture()
  return wallets.flatMap((wallet) => {
    const venture = ventures.find(({ id }) => id === wallet.ventureId)
    if (!venture || (chosen && chosen.id !== venture.id)) return []
    return [{ ...wallet, venture, key: walletKey(venture.code, wallet.currency) }]
  })
}

/** A rule is told apart by its plan: two plans may use the same key. */
export const ruleId = ({ planName, ruleKey }: Pick<WalletRule, 'planName' | 'ruleKey'>): string =>
  `${planName} ${ruleKey}`

export const lineOf = (day: PayDay, rule: WalletRule): PayLine | undefined =>
  day.lines.find((line) => ruleId(line) === ruleId(rule))

export const newestFirst = (days: readonly PayDay[]): readonly PayDay[] =>
  days.toSorted((a, b) => (a.day < b.day ? 1 : -1))
