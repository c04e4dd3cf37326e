import type { Day } from '@holdfast/engine/kernel'
import { sql } from 'kysely'
import type { Reads } from '../../../../platform/db/tx.ts'
import type { Found, Judged } from '../exception.ts'
import { dayIn, markOf, moneyWords } from '../exception-words.ts'

type Row = {
  readonly id: string
  readonly number: string
  readonly day: Day
  readonly billMinor: number
  readonly currency: string
}

/**
 * Loads that are delivered or further and credited to nobody. Those with a credit of the period are put aside first, all at
 * once: to ask of each load by itself takes a look-up for every one of them.
 */
export async function uncreditedLoads(db: Reads, judged: Judged): Promise<readonly Found[]> {
  const { ventureId, from, to, liveFrom } = judged
  const rows = await sql<Row>`
    with credited as materialized (
      select source_id from incentives.credits
      where venture_id = ${ventureId} and work_day between ${from}::date and ${to}::date and source_kind = 'load'
    ), left_over as materialized (
      select l.id, l.number, l.billing_date, l.bill_minor, l.currency from freight.load_facts l
      where l.venture_id = ${ventureId} and l.billing_date between greatest(${from}::date, ${liveFrom}::date) and ${to}::date
        and l.status in ('DELIVERED', 'INVOICED', 'PAID') and not exists (select from credited c where c.source_id = l.id)
    )
    select l.id, l.number, l.billing_date as day, l.bill_minor as "billMinor", l.currency from left_over l
    where not exists (select from freight.load_credit_facts c where c.venture_id = ${ventureId} and c.load_id = l.id)
    order by l.billing_date, l.id`.execute(db)
  return rows.rows.map(({ id, number, day, billMinor, currency }) => ({
    kind: 'UNCREDITED',
    subjectId: id,
    mark: markOf(day, billMinor, currency),
    says: `Load ${number} of ${dayIn(judged, day)}, ${moneyWords(billMinor, currency)}, is credited to nobody.`,
    person: null,
    payoutId: null,
    loadId: id,
    day,
    stops: 'everybody',
  }))
}
