import type { contract, FreightBreakdown, FreightFigures, ParsedInput } from '@holdfast/contract'
import { type Caller, ventureOf } from '../../../../platform/caller.ts'
import type { Reads } from '../../../../platform/db/tx.ts'
import type { CsvFile } from '../../../../platform/http/csv-file.ts'
import { freightArea } from '../../store/freight-area.ts'
import { freightTable } from '../../store/freight-table.ts'
import { askedDays } from '../asked-days.ts'
import { freightFiguresOf } from '../freight-figures.ts'
import { requireFreight } from '../freight-kpi.ts'
import { type KnownDays, knownDays } from '../known-days.ts'
import { sumPeriods } from '../sum-periods.ts'
import { creditedBreakdowns, creditedRows } from './credited-breakdowns.ts'
import { type CsvColumn, FREIGHT_PERIOD, FREIGHT_ROW, type RowOfCurrency } from './csv-columns.ts'
import { csvOf, fileName } from './csv-of.ts'
import { freightBreakdowns } from './freight-breakdowns.ts'
import { isGrouping } from './grouping.ts'
import { idsOf, labelRows } from './label-rows.ts'
import { namesOf } from './names-of.ts'
import type { Kit } from './show-dashboard.ts'
import { FREIGHT } from './show-freight.ts'

type Asked = ParsedInput<typeof contract.dashboards.exportFreightDashboard>

/** More customers, carriers or lanes than any venture has. */
const EVERY_ROW = 1_000_000
const PERIOD: readonly CsvColumn<FreightFigures>[] = [['First day', (row) => row.periodStart], ...FREIGHT_PERIOD]

/** One row a period and currency, or every row of a breakdown. */
export function exportFreight({ marks }: Kit) {
  return async (db: Reads, caller: Caller, asked: Asked): Promise<CsvFile> => {
    requireFreight(caller, asked.ventureId)
    const { part, ...range } = asked
    const days = askedDays(caller, isGrouping(part) ? { ...range, groupBy: part } : range)
    const known = await knownDays(db, freightArea, days)
    marks.mark(freightArea, known)
    const name = fileName(ventureOf(caller, asked.ventureId).name, part, asked)
    return isGrouping(part)
      ? csvOf(name, PERIOD, (await freightFiguresOf(db, known)).items)
      : csvOf(name, FREIGHT_ROW, await rowsBy(db, known, part))
  }
}

async function rowsBy(db: Reads, known: KnownDays, by: FreightBreakdown['by']): Promise<readonly RowOfCurrency[]> {
  const found = (await breakdowns(db, known, by)).filter((breakdown) => breakdown.by === by)
  const named = labelRows(found, await namesOf(db, FREIGHT, known.venture.id, idsOf(found)))
  return named.flatMap(({ currency, rows }) => rows.map((row) => ({ ...row, currency })))
}

async function breakdowns(db: Reads, known: KnownDays, by: FreightBreakdown['by']): Promise<FreightBreakdown[]> {
  switch (by) {
    case 'customer':
    case 'carrier':
    case 'lane':
    case 'equipment':
      return freightBreakdowns(db, known, EVERY_ROW)
    case 'sales':
    case 'dispatch':
    case 'csr':
    case 'carrierTeam':
      return creditedBreakdowns(await creditedRows(db, known, EVERY_ROW), known, await totalsOf(db, known))
  }
}

async function totalsOf(db: Reads, known: KnownDays) {
  return (await sumPeriods(db, freightTable, known)).filter(({ period }) => period === null)
}
