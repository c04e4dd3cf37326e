import type { contract, ParsedInput, ProfitTable, Reply } from '@holdfast/contract'
import { type Caller, ventureOf } from '../../../../platform/caller.ts'
import type { Reads } from '../../../../platform/db/tx.ts'
import { freightArea } from '../../store/freight-area.ts'
import { askedDays } from '../asked-days.ts'
import { BILLED_LOADS } from '../dashboard/freight-measures.ts'
import type { Kit } from '../dashboard/show-dashboard.ts'
import { requireFreight } from '../freight-kpi.ts'
import { knownDays } from '../known-days.ts'
import { figuresVersion } from './figures-version.ts'
import { type Computed, profitTables } from './profit-tables.ts'
import { withNames } from './with-names.ts'

type Endpoint = typeof contract.profit.freightProfit
type Asked = ParsedInput<Endpoint>

/** Figures are kept under what was asked for, their version and which day is today: never under who asks. */
export function showProfit(kit: Kit) {
  return async (db: Reads, caller: Caller, asked: Asked): Promise<Reply<Endpoint>> => {
    requireFreight(caller, asked.ventureId)
    const { today } = ventureOf(caller, asked.ventureId)
    const { ventureId, from, to, by, top } = asked
    const version = await figuresVersion(db, freightArea, ventureId)
    const key = `${version} profit ${today} ${JSON.stringify([ventureId, from, to, by, top])}`
    const { tables, computed, asOf } = await kit.cache.keep('figures', key, () => compute(kit, db, caller, asked))
    const named: ProfitTable[] = await withNames(db, ventureId, by, tables)
    return { ventureId, from, to, by, tables: named, drill: BILLED_LOADS, computed, asOf }
  }
}

/** Whoever computes figures marks the days that had to be counted from the facts. */
async function compute({ marks }: Kit, db: Reads, caller: Caller, asked: Asked): Promise<Computed> {
  const known = await knownDays(db, freightArea, askedDays(caller, { ...asked, groupBy: 'month' }))
  marks.mark(freightArea, known)
  return profitTables(db, known, asked)
}
