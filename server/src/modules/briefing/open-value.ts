import type { Money } from '@holdfast/engine/kernel'
import type { ItemRow } from './queries/item-rows.ts'
import { amountOf } from './view.ts'

/** What is at stake in the fires that nobody has put out or taken on, by currency. */
export function openValue(fires: readonly ItemRow[]): Money[] {
  const sums = new Map<string, number>()
  for (const fire of fires) {
    const amount = amountOf(fire)
    if (amount && fire.closedOn === null) sums.set(amount.currency, (sums.get(amount.currency) ?? 0) + amount.minor)
  }
  return [...sums].sort(([a], [b]) => (a < b ? -1 : 1)).map(([currency, minor]) => ({ minor, currency }))
}
