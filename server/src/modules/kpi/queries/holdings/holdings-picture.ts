import type { HoldingsPicture, HoldingsTotal } from '@holdfast/contract'
import { monthsBefore, sumsByCurrency, type TotalIn, totalIn } from '@holdfast/engine/holdings'
import type { Day, Money } from '@holdfast/engine/kernel'
import { type Caller, ventureOf } from '../../../../platform/caller.ts'
import type { Reads } from '../../../../platform/db/tx.ts'
import { holdingsArea } from '../../store/holdings-area.ts'
import { askedDays } from '../asked-days.ts'
import { type KnownDays, knowingDays } from '../known-days.ts'
import { type HeldAccount, heldAccounts } from './accounts.ts'
import { type CashBook, cashBook } from './cash-book.ts'
import { cashByEntity, cashRows, staleAccounts } from './cash-rows.ts'
import { runways } from './runways.ts'
import { ratesInto, staleDaysOf } from './terms.ts'
import { valuedAssets } from './valued-assets.ts'

export type AskedHoldings = {
  readonly ventureId: string
  readonly entityId?: string | undefined
  readonly currency?: string | undefined
  readonly months: number
}
type Painted = {
  readonly picture: HoldingsPicture
  readonly ranges: readonly KnownDays[]
  readonly accounts: readonly HeldAccount[]
  readonly book: CashBook
}

/** What a holding has at the end of a day that has come. */
export async function holdingsPicture(db: Reads, caller: Caller, asked: AskedHoldings, on: Day): Promise<Painted> {
  const venture = ventureOf(caller, asked.ventureId)
  const openingDay = monthsBefore(on, asked.months)
  const single = [on, openingDay].map((day) => askedDays(caller, { ventureId: venture.id, from: day, to: day }))
  const ranges = single.map(await knowingDays(db, holdingsArea, single))
  const accounts = await heldAccounts(db, asked)
  const book = await cashBook(db, ranges, [on, openingDay])
  const reporting = asked.currency ?? venture.currency
  const rates = await ratesInto(db, reporting, on)
  const staleDays = await staleDaysOf(db, venture.id)
  const assets = await valuedAssets(db, asked, on)
  const onDay = { book, day: on, staleDays }
  const cash = cashRows(onDay, accounts)
  const values = assets.flatMap(({ value }) => value ?? [])
  const span = { opening: openingDay, closing: on, months: asked.months }
  const picture: HoldingsPicture = {
    ventureId: venture.id,
    on,
    reporting,
    currencies: [...new Set([...cash, ...assets].map(({ currency }) => currency))].sort(),
    cash,
    entities: cashByEntity(onDay, accounts),
    total: shownTotal(totalIn(reporting, on, cashOf(book, accounts, on), rates)),
    runway: { months: asked.months, openingDay, ...runways(book, accounts, span, { reporting, rates }) },
    stale: staleAccounts(onDay, accounts),
    staleDays,
    assets: assets.map(({ currency: _, ...asset }) => asset),
    assetSums: [...sumsByCurrency(values)],
    assetTotal: shownTotal(totalIn(reporting, on, values, rates)),
    unvalued: assets.length - values.length,
    computed: book.isNow ? 'now' : 'stored',
    asOf: book.asOf,
  }
  return { picture, ranges, accounts, book }
}

/** What each account has: sums of a currency may be too large to be told, and then the total is, too. */
function cashOf(book: CashBook, accounts: readonly HeldAccount[], on: Day): readonly Money[] {
  return accounts.flatMap((account) => {
    const minor = book.at(account, on)
    return typeof minor === 'number' ? [{ minor, currency: account.currency }] : []
  })
}

function shownTotal({ currency, sum, parts, apart }: TotalIn): HoldingsTotal {
  return { currency, sum, parts: [...parts], apart: [...apart] }
}
