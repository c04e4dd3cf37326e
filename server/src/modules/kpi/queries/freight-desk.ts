import type { contract, ParsedInput, Reply } from '@holdfast/contract'
import { sql } from 'kysely'
import type { Caller } from '../../../platform/caller.ts'
import type { Reads } from '../../../platform/db/tx.ts'
import type { DayMarks } from '../day-marks.ts'
import { freightArea } from '../store/freight-area.ts'
import { askedDays } from './asked-days.ts'
import { countCustomers, customerTerms } from './dashboard/count-customers.ts'
import { freightFiguresOf } from './freight-figures.ts'
import { requireFreight } from './freight-kpi.ts'
import { knowingDays } from './known-days.ts'

type Endpoint = typeof contract.kpi.freightDesk

/** The figures of the days, and the stock of customers beside them: one definition with the dashboard. */
export function freightDesk(marks: DayMarks) {
  return async (db: Reads, caller: Caller, input: ParsedInput<Endpoint>): Promise<Reply<Endpoint>> => {
    requireFreight(caller, input.ventureId)
    const days = askedDays(caller, input)
    const terms = customerTerms(await dormantDaysOf(db, input.ventureId))
    const { today } = days.venture
    const reached = { from: input.from, to: input.to < today ? input.to : today }
    const hasCome = reached.from <= reached.to
    const around = hasCome ? askedDays(caller, { ventureId: input.ventureId, ...terms.days(reached) }) : days
    const know = await knowingDays(db, freightArea, [days, around])
    marks.mark(freightArea, know(around))
    const [counted] = hasCome ? await countCustomers(db, [know(around)], [reached], terms) : []
    return {
      ...(await freightFiguresOf(db, know(days))),
      customers: counted
        ? {
            asOf: reached.to,
            dormantAfterDays: terms.dormantDays,
            active: counted.active,
            new: counted.fresh,
            dormant: counted.dormant,
          }
        : null,
    }
  }
}

async function dormantDaysOf(db: Reads, ventureId: string): Promise<number | null> {
  const { rows } = await sql<{ days: number }>`
    select dormant_days as days from freight.desk_facts where venture_id = ${ventureId}`.execute(db)
  return rows[0]?.days ?? null
}
