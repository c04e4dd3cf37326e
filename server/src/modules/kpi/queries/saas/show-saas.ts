import type { contract, ParsedInput, Reply } from '@holdfast/contract'
import { previousMonth } from '@holdfast/engine/saas'
import type { Caller } from '../../../../platform/caller.ts'
import type { Reads } from '../../../../platform/db/tx.ts'
import type { DayMarks } from '../../day-marks.ts'
import { SAAS_AREA } from '../../store/saas-tables.ts'
import { saasTotal, saasView } from '../../views/saas-view.ts'
import { churnRows, saveSums } from './churn-rows.ts'
import { cohortsOf } from './cohort-rows.ts'
import { knownMonths } from './known-months.ts'
import { monthFigures } from './month-figures.ts'
import { saasTiles } from './saas-tiles.ts'

type Endpoint = typeof contract.saasDashboards.saasDashboard

/** All of it from the same months, so that tiles, waterfall, causes and cohorts cannot differ. */
export function showSaas(marks: DayMarks) {
  return async (db: Reads, caller: Caller, input: ParsedInput<Endpoint>): Promise<Reply<Endpoint>> => {
    const known = await knownMonths(db, caller, input)
    marks.mark(SAAS_AREA, known)
    const { currencies, of, asOf } = await monthFigures(db, known)
    const computed = known.rows ? 'now' : 'stored'
    const shown = currencies.map((currency) => of(currency).map((month) => saasView(month, { computed, asOf })))
    const before = await monthBefore(db, caller, input.ventureId, known.months[0])
    const beforeIn = (currency: string | undefined) =>
      currency === undefined || before === null ? undefined : saasView(before(currency), { computed, asOf })
    return {
      ventureId: known.venture.id,
      from: input.from,
      to: input.to,
      months: [...known.months],
      currencies: [...currencies],
      computed,
      asOf,
      tiles: shown.flatMap((series) => saasTiles(series, beforeIn(series[0]?.currency))),
      series: shown.flat(),
      total: currencies.flatMap((currency) => saasTotal(of(currency))),
      churn: await churnRows(db, known),
      saves: await saveSums(db, known),
      cohorts: await cohortsOf(db, known),
    }
  }
}

/** What a range of one month is compared with. */
async function monthBefore(db: Reads, caller: Caller, ventureId: string, first: string | undefined) {
  if (first === undefined) return null
  const day = previousMonth(first)
  const { of } = await monthFigures(db, await knownMonths(db, caller, { ventureId, from: day, to: day }))
  return (currency: string) => {
    const [month] = of(currency)
    if (month === undefined) throw new Error('A month that has come has figures.')
    return month
  }
}
