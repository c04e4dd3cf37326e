import type { Day, UserId } from '@holdfast/engine/kernel'
import { sql } from 'kysely'
import type { Reads } from '../../../../platform/db/tx.ts'
import type { Found, Judged } from '../exception.ts'
import { dayIn, markOf } from '../exception-words.ts'
import { PAID_BY } from './paid-by-nights.ts'
import { whosePay } from './whose-pay.ts'

type Row = {
  readonly id: string
  readonly hotel: string
  readonly day: Day
  readonly currency: string
  readonly isUnrated: boolean
  /** By the places of `PAID_BY`. */
  readonly lacks: readonly boolean[]
}

/**
 * Nights of the period, and of days that are corrected in it, that lack what somebody is paid by: figures, or a rate of
 * exchange.
 */
export async function unmeasuredNights(db: Reads, judged: Judged): Promise<readonly Found[]> {
  const rows = await lackingNights(db, judged)
  const found = new Map<string, Found>()
  for (const [place, { metric, needs }] of PAID_BY.entries()) {
    const lacking = rows.filter(({ lacks }) => lacks[place])
    const paid = await whosePay(db, judged, { kind: 'hotel_day', ids: lacking.map(({ id }) => id), metrics: [metric] })
    for (const row of lacking) {
      const stops = paid.get(row.id)
      const known = found.get(row.id)
      if (stops !== undefined)
        found.set(row.id, known ? alsoStopping(known, stops) : foundOf(row, judged, needs, stops))
    }
  }
  return rows.flatMap(({ id }) => found.get(id) ?? [])
}

async function lackingNights(
  db: Reads,
  { ventureId, currency, from, to, correctedDays }: Judged,
): Promise<readonly Row[]> {
  const rows = await sql<Row>`
    with lacking as materialized (
      select source_id, bool_or(fx_rate is null) as has_no_rate,
        array[bool_or(measures[1] is null), bool_or(measures[2] is null), bool_or(measures[3] is null), bool_or(measures[4] is null)] as lacks
      from incentives.credits
      where venture_id = ${ventureId} and (work_day between ${from}::date and ${to}::date or work_day = any (${[...correctedDays]}::date[]))
        and source_kind = 'hotel_day'
      group by source_id
    )
    select d.hotel_day_id as id, h.name as hotel, d.day, d.currency,
      d.currency <> ${currency} and l.has_no_rate and d.room_revenue_minor is not null as "isUnrated", l.lacks
    from lacking l
    join hospitality.hotel_day_facts d on d.venture_id = ${ventureId} and d.hotel_day_id = l.source_id
    join hospitality.hotel_facts h on h.venture_id = d.venture_id and h.hotel_id = d.hotel_id
    where true = any (l.lacks) order by d.day, d.hotel_day_id`.execute(db)
  return rows.rows
}

function foundOf(row: Row, judged: Judged, needs: string, stops: readonly UserId[]): Found {
  const night = `The night of ${dayIn(judged, row.day)} of ${row.hotel}`
  return {
    kind: row.isUnrated ? 'UNRATED' : 'UNMEASURED',
    subjectId: row.id,
    mark: markOf(row.day, ...row.lacks.map(Number)),
    says: row.isUnrated
      ? `${night} has no rate of exchange from ${row.currency} into ${judged.currency}.`
      : `${night} does not say ${needs}, so that it counts for nothing in what is paid by them.`,
    person: null,
    payoutId: null,
    loadId: null,
    day: row.day,
    stops,
  }
}

function alsoStopping(found: Found, stops: readonly UserId[]): Found {
  const others = Array.isArray(found.stops) ? found.stops : []
  return { ...found, stops: [...new Set([...others, ...stops])] }
}
