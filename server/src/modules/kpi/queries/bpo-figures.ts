import type { BpoFigures } from '@holdfast/contract'
import type { Caller } from '../../../platform/caller.ts'
import type { Reads } from '../../../platform/db/tx.ts'
import { bpoArea } from '../store/bpo-area.ts'
import { bpoView } from '../views/bpo-view.ts'
import { askedDays, type FiguresOf, type Range } from './asked-days.ts'
import { bpoSource, type Whose } from './bpo-source.ts'
import { figuresOf } from './figures-of.ts'
import { type KnownDays, knownDays } from './known-days.ts'
import { sumPeriods } from './sum-periods.ts'

/** Of one of the caller's ventures, or one campaign or agent of it; who may see them is asked by whoever shows them. */
export async function bpoFigures(db: Reads, caller: Caller, range: Range & Whose): Promise<FiguresOf<BpoFigures>> {
  return bpoFiguresOf(db, await knownDays(db, bpoArea, askedDays(caller, range)), range)
}

export async function bpoFiguresOf(db: Reads, known: KnownDays, whose: Whose): Promise<FiguresOf<BpoFigures>> {
  const { table, filter } = bpoSource(whose)
  return figuresOf(known, await sumPeriods(db, table, known, filter), bpoView)
}
