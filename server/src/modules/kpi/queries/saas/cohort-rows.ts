import type { contract, ParsedInput, Reply, SaasCohort } from '@holdfast/contract'
import { sql } from 'kysely'
import type { Caller } from '../../../../platform/caller.ts'
import type { Reads } from '../../../../platform/db/tx.ts'
import type { DayMarks } from '../../day-marks.ts'
import { COHORTS, SAAS_AREA } from '../../store/saas-tables.ts'
import { type KnownMonths, knownMonths } from './known-months.ts'
import { monthRelation } from './month-relation.ts'

type Endpoint = typeof contract.saasDashboards.saasCohorts
type Row = { currency: string; cohort: string; month: string; accounts: number; mrrMinor: number }

export function saasCohorts(marks: DayMarks) {
  return async (db: Reads, caller: Caller, input: ParsedInput<Endpoint>): Promise<Reply<Endpoint>> => {
    const known = await knownMonths(db, caller, input)
    marks.mark(SAAS_AREA, known)
    return { items: await cohortsOf(db, known) }
  }
}

/** Those that began in the known months, oldest first, with each of these months since. */
export async function cohortsOf(db: Reads, known: KnownMonths): Promise<SaasCohort[]> {
  const { rows } = await sql<Row>`
    select currency, cohort, month, accounts, mrr_minor as "mrrMinor" from ${monthRelation(COHORTS, known)} f
    where f.cohort >= ${known.months[0] ?? null}::date order by currency, cohort, month`.execute(db)
  const cohorts = Map.groupBy(rows, ({ currency, cohort }) => `${currency} ${cohort}`)
  return [...cohorts.values()].flatMap((own) => {
    const [first] = own
    if (first === undefined) return []
    const { currency, cohort, accounts } = first
    const cells = own.map(({ month, accounts: paying, mrrMinor }) => ({ month, accounts: paying, mrrMinor }))
    return [{ currency, cohort, accounts, cells }]
  })
}
