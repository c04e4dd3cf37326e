import type { contract, ParsedInput, Reply } from '@holdfast/contract'
import { type Caller, ventureOf } from '../../../../platform/caller.ts'
import type { Reads } from '../../../../platform/db/tx.ts'
import type { DayMarks } from '../../day-marks.ts'
import { SAAS_AREA } from '../../store/saas-tables.ts'
import { saasTotal, saasView } from '../../views/saas-view.ts'
import { knownMonths } from './known-months.ts'
import { monthFigures } from './month-figures.ts'

type Kpi = typeof contract.kpi.saasKpi
type Metrics = typeof contract.saasDashboards.saasMetrics

export function saasKpi(marks: DayMarks) {
  return async (db: Reads, caller: Caller, input: ParsedInput<Kpi>): Promise<Reply<Kpi>> => {
    const known = await knownMonths(db, caller, input)
    marks.mark(SAAS_AREA, known)
    const { currencies, of, asOf } = await monthFigures(db, known)
    const computed = known.rows ? 'now' : 'stored'
    return {
      items: currencies.flatMap((currency) => of(currency).map((month) => saasView(month, { computed, asOf }))),
      total: currencies.flatMap((currency) => saasTotal(of(currency))),
    }
  }
}

/** One month; the running one, unless another is asked for. */
export function saasMetrics(marks: DayMarks) {
  const kpi = saasKpi(marks)
  return async (db: Reads, caller: Caller, { ventureId, month }: ParsedInput<Metrics>): Promise<Reply<Metrics>> => {
    const day = month ?? ventureOf(caller, ventureId).today
    const { items } = await kpi(db, caller, { ventureId, from: day, to: day, groupBy: 'month' })
    return { items }
  }
}
