import type { Day } from '@holdfast/engine/kernel'
import { sql } from 'kysely'
import type { Reads } from '../../../../platform/db/tx.ts'
import type { Found, Judged } from '../exception.ts'
import { dayIn, markOf } from '../exception-words.ts'
import { measuredBy, rulesInForce } from '../measured-by.ts'
import { PAID_BY } from './paid-by-nights.ts'

type Row = {
  readonly id: string
  readonly hotel: string
  readonly uncredited: readonly Day[]
  readonly missing: readonly Day[]
}

/**
 * Hotels of whose nights somebody is paid, with nights that nobody is assigned to, and nights of assigned people that nobody
 * recorded: neither can be credited, so that no credit tells of them.
 */
export async function unpaidNights(db: Reads, judged: Judged): Promise<readonly Found[]> {
  const isPaidByNights = rulesInForce(judged.versions, judged).some((rule) =>
    PAID_BY.some(({ metric }) => measuredBy(rule).has(metric)),
  )
  if (!isPaidByNights) return []
  const hotels = await hotelsLacking(db, judged)
  return hotels.flatMap((hotel) => [
    ...(hotel.uncredited.length > 0 ? [nobodyAssigned(judged, hotel)] : []),
    ...(hotel.missing.length > 0 ? [nightsMissing(judged, hotel)] : []),
  ])
}

async function hotelsLacking(db: Reads, { ventureId, from, to, liveFrom }: Judged): Promise<readonly Row[]> {
  const rows = await sql<Row>`
    with days as (
      select h.hotel_id, h.name, d::date as day,
        exists (select from hospitality.hotel_people_facts p where p.venture_id = ${ventureId} and p.hotel_id = h.hotel_id
          and d::date between p.starts_on and coalesce(p.ends_on, d::date)) as is_assigned,
        exists (select from hospitality.hotel_day_facts n where n.venture_id = ${ventureId} and n.hotel_id = h.hotel_id and n.day = d::date) as is_there
      from hospitality.hotel_facts h
      cross join generate_series(greatest(${from}::date, ${liveFrom}::date), ${to}::date, interval '1 day') as d
      where h.venture_id = ${ventureId}
    )
    select hotel_id as id, name as hotel,
      coalesce(array_agg(day order by day) filter (where is_there and not is_assigned), '{}') as uncredited,
      coalesce(array_agg(day order by day) filter (where is_assigned and not is_there), '{}') as missing
    from days where is_there <> is_assigned group by hotel_id, name order by name, hotel_id`.execute(db)
  return rows.rows
}

function nobodyAssigned(judged: Judged, { id, hotel, uncredited }: Row): Found {
  return {
    ...about(id, uncredited),
    kind: 'UNCREDITED',
    says: `${nights(judged, uncredited)} of ${hotel} ${uncredited.length === 1 ? 'is' : 'are'} credited to nobody: no one is assigned to it then.`,
    stops: 'everybody',
  }
}

function nightsMissing(judged: Judged, { id, hotel, missing }: Row): Found {
  return {
    ...about(id, missing),
    kind: 'UNMEASURED',
    says: `${nights(judged, missing)} of ${hotel} ${missing.length === 1 ? 'is' : 'are'} not recorded.`,
    stops: 'run',
  }
}

/** A waiver covers these nights and no others. */
function about(hotelId: string, days: readonly Day[]) {
  const day = days[0] ?? null
  return { subjectId: hotelId, mark: markOf(...days), person: null, payoutId: null, loadId: null, day }
}

/** "The night of 4 June", "The nights of 4 June and 5 June", "3 nights from 4 June to 9 June". */
function nights(judged: Judged, days: readonly Day[]): string {
  const [first, last] = [days[0], days.at(-1)].map((day) => dayIn(judged, day ?? judged.from))
  if (days.length === 1) return `The night of ${first}`
  return days.length === 2 ? `The nights of ${first} and ${last}` : `${days.length} nights from ${first} to ${last}`
}
