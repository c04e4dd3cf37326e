import type { OutreachRow } from '@holdfast/contract'
import { type RawBuilder, sql } from 'kysely'
import type { Caller } from '../../../../platform/caller.ts'
import { keptPlans } from '../../../../platform/db/kept-plans.ts'
import type { Reads } from '../../../../platform/db/tx.ts'
import { MOST_SHOWN } from './most-shown.ts'
import { pageOfAsked, type Wanted } from './page-of-asked.ts'

type Named = { readonly id: string; readonly name: string }
type Counts = Pick<OutreachRow, 'sends' | 'asked' | 'answered' | 'declined' | 'failed'>
export type AskedRow = Counts & {
  readonly id: string
  readonly venture_id: string
  readonly number: string
  readonly status: OutreachRow['load']['status']
  readonly origin_city: string
  readonly origin_state: string
  readonly destination_city: string
  readonly destination_state: string
  readonly equipment: OutreachRow['load']['equipment']
  readonly pickup_from: string | null
  readonly pickup_to: string | null
  readonly currency: string
  readonly last_send_id: string
  readonly last_sent_at: string
  readonly lowest_offer: number | null
  readonly last_answer: {
    readonly at: string
    readonly carrier: Named
    readonly text: string
    readonly isDecline: boolean
    readonly isLate: boolean
  } | null
  readonly award: { readonly carrier: Named; readonly costMinor: number | null; readonly at: string } | null
}

/**
 * Loads that carriers were asked about, the last asked first: each by its newest send, whose number orders them, and
 * looked up once; `offset 0` keeps that from turning into a join of all.
 */
export async function askedLoads(db: Reads, caller: Caller, wanted: Wanted): Promise<readonly AskedRow[]> {
  const { rows } = await sql<AskedRow>`
    select l.id, l.venture_id, l.number, l.status, l.origin_city, l.origin_state, l.destination_city, l.destination_state,
      l.equipment, l.pickup_from, l.pickup_to, l.currency, l.last_outreach_id as last_send_id,
      (select o.sent_at from freight.outreaches o where o.venture_id = l.venture_id and o.id = l.last_outreach_id) as last_sent_at,
      (select count(*)::int from freight.outreaches s where s.venture_id = l.venture_id and s.load_id = l.id) as sends,
      c.asked, c.answered, c.declined, c.failed,
      (select min(a.offer_minor) from freight.standing_answers a where a.venture_id = l.venture_id and a.load_id = l.id) as lowest_offer,
      ${lastAnswer} as last_answer, ${award} as award
    from (${pageOfAsked(caller, wanted)}) w
    cross join lateral (select l.* from freight.loads l where l.venture_id = w.venture_id and l.id = w.id offset 0) l
    cross join lateral (${counts}) c
    order by l.last_outreach_id desc`.execute(keptPlans(db))
  return rows
}

type Sql = RawBuilder<unknown>

/** Carriers, each once, also where two were made one since: by its last answer, and as failed where nothing that was sent to it arrived. */
const counts: Sql = sql`
  select count(*)::int as asked, count(*) filter (where k.answer_id is not null)::int as answered,
    count(*) filter (where k.is_decline)::int as declined, count(*) filter (where k.is_failed)::int as failed
  from (
    select (array_agg(a.id order by a.id desc nulls last))[1] as answer_id,
      (array_agg(a.is_decline order by a.id desc nulls last))[1] as is_decline,
      bool_and(m.state is not distinct from 'FAILED') as is_failed
    from freight.outreach_recipients r
    join freight.carriers c on c.venture_id = r.venture_id and c.id = r.carrier_id
    left join lateral (select a.id, a.is_decline from freight.standing_answers a
      where a.venture_id = r.venture_id and a.recipient_id = r.id and not a.is_automatic order by a.id desc limit 1) a on true
    left join platform.message_facts m on m.venture_id = r.venture_id and m.id = r.message_id
    where r.venture_id = l.venture_id and r.load_id = l.id group by coalesce(c.merged_into, c.id)
  ) k`

const lastAnswer: Sql = sql`(
  select json_build_object('at', a.received_at, 'carrier', json_build_object('id', s.id, 'name', s.name), 'text', left(a.body, ${MOST_SHOWN}),
    'isDecline', a.is_decline, 'isLate', a.is_late)
  from freight.standing_answers a
  join freight.outreach_recipients r on r.venture_id = a.venture_id and r.id = a.recipient_id
  join freight.carriers k on k.venture_id = r.venture_id and k.id = r.carrier_id
  join freight.carriers s on s.venture_id = k.venture_id and s.id = coalesce(k.merged_into, k.id)
  where a.venture_id = l.venture_id and a.load_id = l.id and not a.is_automatic order by a.id desc limit 1)`

const award: Sql = sql`(
  select json_build_object('carrier', json_build_object('id', s.id, 'name', s.name), 'costMinor', w.cost_minor, 'at', w.awarded_at)
  from freight.outreach_awards w
  join freight.outreach_recipients r on r.venture_id = w.venture_id and r.id = w.recipient_id
  join freight.carriers k on k.venture_id = r.venture_id and k.id = r.carrier_id
  join freight.carriers s on s.venture_id = k.venture_id and s.id = coalesce(k.merged_into, k.id)
  where w.venture_id = l.venture_id and w.load_id = l.id and w.ended_at is null)`
