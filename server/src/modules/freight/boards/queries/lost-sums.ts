import type { Day, VentureId } from '@holdfast/engine/kernel'
import { sql } from 'kysely'
import type { Reads } from '../../../../platform/db/tx.ts'

export type LostDimension = 'reason' | 'customer' | 'lane' | 'day'
/** Σ bill of lost loads. `key` null: the `many` others in one. */
export type LostSum = {
  readonly currency: string
  readonly dimension: LostDimension
  readonly key: string | null
  readonly name: string | null
  readonly many: number
  readonly loads: number
  readonly value: number
}

type Row = Omit<LostSum, 'dimension'> & { readonly by: number }

/** As the database tells its grouping sets apart, a bit for each column that is not grouped by: quicker to sort than words. */
const BY = { day: 0b0111, reason: 0b1011, customer: 0b1101, lane: 0b1110 } as const satisfies Record<
  LostDimension,
  number
>
const DIMENSIONS = Object.keys(BY) as LostDimension[]

/** How many customers and lanes stand alone. */
const MOST_ALONE = 10
/** Between the states of a lane. */
export const LANE_ARROW = '→'

/** By each dimension and currency, the greatest value first and the rest last; one pass over an index of lost loads. */
export async function lostSums(
  db: Reads,
  ventureId: VentureId,
  { from, to }: { readonly from: Day; readonly to: Day },
): Promise<readonly LostSum[]> {
  const { rows } = await sql<Row>`
    with lost as (
      select l.currency collate "C" as currency, l.lost_on, l.lost_reason, l.customer_id,
        l.origin_state || ${LANE_ARROW} || l.destination_state as lane, l.bill_minor
      from freight.loads l
      where l.venture_id = ${ventureId} and l.lost_on between ${from}::date and ${to}::date
        and l.status = 'LOST' and l.voided_at is null and not l.is_test
    ), sums as (
      select currency, grouping(lost_on, lost_reason, customer_id, lane) as by,
        coalesce(lost_on::text, lost_reason, customer_id::text, lane) collate "C" as key, count(*) as loads, sum(bill_minor) as value
      from lost group by currency, grouping sets ((lost_on), (lost_reason), (customer_id), (lane))
    ), ranked as (
      select *, row_number() over (partition by currency, by order by value desc, loads desc, key) as place from sums
    ), shown as (
      select *, case when by in (${BY.day}, ${BY.reason}) or place <= ${MOST_ALONE} then key end as alone from ranked
    )
    select s.currency, s.by, s.key, s.many, s.loads, s.value, case when s.by = ${BY.customer} then (
      select c.name from freight.customers c where c.venture_id = ${ventureId} and c.id = s.key::uuid) end as name
    from (
      select currency, by, alone as key, count(*)::int as many, sum(loads)::int as loads, sum(value)::bigint as value,
        min(place) as place
      from shown group by currency, by, alone) s
    order by s.currency, s.by, s.place`.execute(db)
  return rows.map(({ by, ...sum }) => ({ ...sum, dimension: DIMENSIONS.find((each) => BY[each] === by) ?? 'lane' }))
}
