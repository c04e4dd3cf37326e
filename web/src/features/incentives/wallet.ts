import type { PayLine, PayWallet } from '@holdfast/contract'
import { type MyVenture, useMe, useVenture } from '../../lib/session.ts'
import { walletKey } from '../../lib/wallet-key.ts'

export type Wallet = PayWallet
export type PayDay = Wallet['days'][number]
export type WalletRule = Wallet['rules'][number]

export interface NamedWallet extends Wallet {
  readonly key: string
  readonly venture: MyVenture
}

/** Wallets with the names that the address gives them; those of the chosen venture first. */
export function useNamedWallets(wallets: readonly Wallet[]): readonly NamedWallet[] {
  const { ventures } = useMe()
  const chosen = useVenture()
  const named = wallets.flatMap((wallet) => {
    const venture = ventures.find(({ id }) => id === wallet.ventureId)
    return venture ? [{ ...wallet, venture, key: walletKey(venture.code, wallet.currency) }] : []
  })
  return named.toSorted((a, b) => Number(b.venture.id === chosen?.id) - Number(a.venture.id === chosen?.id))
}

/** Days of pay with a column per rule, whatever they are part of. */
export interface PaidDays extends Pick<Wallet, 'days' | 'currency' | 'totalMinor' | 'adjustedMinor'> {
  readonly rules: readonly Pick<WalletRule, 'planName' | 'ruleKey' | 'ruleName'>[]
}

/** A rule is told apart by its plan: two plans may use the same key. */
export const ruleId = ({ planName, ruleKey }: Pick<WalletRule, 'planName' | 'ruleKey'>): string =>
  `${planName} ${ruleKey}`

export const lineOf = (day: PayDay, rule: PaidDays['rules'][number]): PayLine | undefined =>
  day.lines.find((line) => ruleId(line) === ruleId(rule))

export const newestFirst = (days: readonly PayDay[]): readonly PayDay[] =>
  days.toSorted((a, b) => (a.day < b.day ? 1 : -1))

/** What was booked on a day, apart from its lines. */
export const adjustedOn = ({ adjustments }: PayDay): number =>
  adjustments.reduce((sum, { amountMinor }) => sum + amountMinor, 0)

/** The day with what was booked on it. */
export const dayTotal = (day: PayDay): number => day.amountMinor + adjustedOn(day)
