import type { HoldingsCash, HoldingsPicture } from '@holdfast/contract'
import { type Day, daysBetween } from '@holdfast/engine/kernel'
import type { HeldAccount } from './accounts.ts'
import type { CashBook } from './cash-book.ts'
import { sumOf } from './cash-figures.ts'

type OnDay = { readonly book: CashBook; readonly day: Day; readonly staleDays: number }

/** Cash of open accounts on a day, a row a currency in the order of their codes. */
export function cashRows(on: OnDay, accounts: readonly HeldAccount[]): HoldingsCash[] {
  const { book, day } = on
  const open = accounts.filter((account) => book.at(account, day) !== 'not_open')
  const byCurrency = Map.groupBy(open, ({ currency }) => currency)
  return [...byCurrency.keys()].sort().map((currency) => {
    const own = byCurrency.get(currency) ?? []
    const cash = own.map((account) => book.at(account, day))
    const minor = sumOf(cash)
    return {
      currency,
      balance: minor === null ? null : { minor, currency },
      known: cash.filter((each) => typeof each === 'number').length,
      unknown: cash.filter((each) => each === 'unknown').length,
      stale: own.filter((account) => isOld(on, account)).length,
      oldestDay: own.flatMap((account) => book.dayOf(account, day) ?? []).sort()[0] ?? null,
    }
  })
}

/** The same by company, in the order of their names. */
export function cashByEntity(on: OnDay, accounts: readonly HeldAccount[]): HoldingsPicture['entities'] {
  const byEntity = Map.groupBy(accounts, ({ entityId }) => entityId)
  return [...byEntity].flatMap(([id, own]) => {
    const cash = cashRows(on, own)
    return cash.length === 0 ? [] : [{ entity: { id, name: own[0]?.entityName ?? '' }, cash }]
  })
}

/** Open accounts whose balance is too old, or of which there is none, the oldest first. */
export function staleAccounts(on: OnDay, accounts: readonly HeldAccount[]): HoldingsPicture['stale'] {
  const { book, day } = on
  const stale = accounts.filter((account) => book.at(account, day) === 'unknown' || isOld(on, account))
  return stale
    .map((account) => accountAt(on, account))
    .sort((a, b) => (a.day ?? '').localeCompare(b.day ?? '') || a.name.localeCompare(b.name))
}

/** An account with what it held. */
export function accountAt({ book, day }: OnDay, account: HeldAccount): HoldingsPicture['stale'][number] {
  const [cash, recorded] = [book.at(account, day), book.dayOf(account, day)]
  return {
    id: account.id,
    name: account.name,
    numberEnd: account.numberEnd,
    entity: { id: account.entityId, name: account.entityName },
    balance: typeof cash === 'number' ? { minor: cash, currency: account.currency } : null,
    day: recorded,
    ageDays: recorded === null ? null : daysBetween(recorded, day),
  }
}

function isOld({ book, day, staleDays }: OnDay, account: HeldAccount): boolean {
  const recorded = book.dayOf(account, day)
  return recorded !== null && daysBetween(recorded, day) > staleDays
}
