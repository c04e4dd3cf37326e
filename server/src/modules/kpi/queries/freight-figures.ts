import type { FreightFigures } from '@holdfast/contract'
import type { Caller } from '../../../platform/caller.ts'
import type { Reads } from '../../../platform/db/tx.ts'
import { freightArea } from '../store/freight-area.ts'
import { freightTable } from '../store/freight-table.ts'
import { freightView } from '../views/freight-view.ts'
import { askedDays, type FiguresOf, type Range } from './asked-days.ts'
import { figuresOf } from './figures-of.ts'
import { type KnownDays, knownDays } from './known-days.ts'
import { sumPeriods } from './sum-periods.ts'

/** Of one of the caller's ventures; who may see them is asked by whoever shows them. */
export async function freightFigures(db: Reads, caller: Caller, range: Range): Promise<FiguresOf<FreightFigures>> {
  return freightFiguresOf(db, await knownDays(db, freightArea, askedDays(caller, range)))
}

export async function freightFiguresOf(db: Reads, known: KnownDays): Promise<FiguresOf<FreightFigures>> {
  return figuresOf(known, await sumPeriods(db, freightTable, known), freightView)
}
