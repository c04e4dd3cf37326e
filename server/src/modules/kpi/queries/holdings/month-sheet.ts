import type { HoldingsCash } from '@holdfast/contract'
import { addDays, type Day, eachDay } from '@holdfast/engine/kernel'
import { type Caller, ventureOf } from '../../../../platform/caller.ts'
import type { Reads } from '../../../../platform/db/tx.ts'
import { holdingsArea } from '../../store/holdings-area.ts'
import { askedDays } from '../asked-days.ts'
import { knowingDays } from '../known-days.ts'
import { heldAccounts } from './accounts.ts'
import { cashBook } from './cash-book.ts'
import { cashByEntity } from './cash-rows.ts'
import type { AskedHoldings } from './holdings-picture.ts'
import { staleDaysOf } from './terms.ts'

export type SheetRow = HoldingsCash & { readonly monthEnd: Day; readonly entity: string }
type Asked = AskedHoldings & { readonly from: Day; readonly to: Day }

/**
 * What each company had in each currency at the end of every month whose last day lies in the range and has come. A balance
 * is carried to it; nothing is added up across currencies.
 */
export async function monthSheet(db: Reads, caller: Caller, asked: Asked): Promise<readonly SheetRow[]> {
  const venture = ventureOf(caller, asked.ventureId)
  const { from, to } = askedDays(caller, { ventureId: venture.id, from: asked.from, to: asked.to })
  const ends = eachDay(from, to).filter((day) => isMonthEnd(day) && day <= venture.today)
  const single = ends.map((day) => askedDays(caller, { ventureId: venture.id, from: day, to: day }))
  if (single.length === 0) return []
  const ranges = single.map(await knowingDays(db, holdingsArea, single))
  const [accounts, book] = [await heldAccounts(db, asked), await cashBook(db, ranges, ends)]
  const staleDays = await staleDaysOf(db, venture.id)
  return ends.flatMap((day) =>
    cashByEntity({ book, day, staleDays }, accounts).flatMap(({ entity, cash }) =>
      cash.map((row) => ({ ...row, monthEnd: day, entity: entity.name })),
    ),
  )
}

function isMonthEnd(day: Day): boolean {
  return addDays(day, 1).endsWith('-01')
}
