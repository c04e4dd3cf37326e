import type { CarrierOutreach, contract, ParsedInput, Reply } from '@holdfast/contract'
import { rational, toDecimal, toText } from '@holdfast/engine/kernel'
import { sql } from 'kysely'
import type { Caller } from '../../../../platform/caller.ts'
import type { Reads } from '../../../../platform/db/tx.ts'
import { sightOf } from '../../policy.ts'

type Endpoint = typeof contract.outreach.carrierOutreach

/** How far back the answers are counted. */
const DAYS = 180

/** In the order of the ids. Whoever sees only loads of their own is told of no others, and so of no carrier. */
export async function carrierOutreach(
  db: Reads,
  caller: Caller,
  { ventureId, ids }: ParsedInput<Endpoint>,
): Promise<Reply<Endpoint>> {
  const seen = sightOf(caller, ventureId).whole.filter((id) => id === ventureId)
  const { rows } = await sql<Omit<CarrierOutreach, 'answerRate'>>`
    select k.id as "carrierId", s."lastAskedAt", s."lastAnsweredAt", s.asked, s.answered
    from unnest(${[...ids]}::uuid[]) with ordinality as g (id, at)
    join freight.carriers k on k.venture_id = any (${[...seen]}::uuid[]) and k.id = g.id and k.voided_at is null
    cross join lateral (
      select max(o.sent_at) as "lastAskedAt", max(a.received_at) as "lastAnsweredAt",
        count(distinct r.load_id) filter (where o.sent_at > ${caller.now}::timestamptz - ${DAYS}::int * interval '1 day')::int as asked,
        count(distinct r.load_id) filter (where a.received_at is not null
          and o.sent_at > ${caller.now}::timestamptz - ${DAYS}::int * interval '1 day')::int as answered
      from freight.outreach_recipients r
      join freight.outreaches o on o.venture_id = r.venture_id and o.id = r.outreach_id
      left join lateral (select max(a.received_at) as received_at from freight.standing_answers a
        where a.venture_id = r.venture_id and a.recipient_id = r.id and not a.is_automatic) a on true
      where r.venture_id = k.venture_id and r.carrier_id in (
        select k.id union all select c.id from freight.carriers c where c.venture_id = k.venture_id and c.merged_into = k.id)
    ) s order by g.at`.execute(db)
  return { items: rows.map((row) => ({ ...row, answerRate: rateOf(row) })) }
}

function rateOf({ asked, answered }: Pick<CarrierOutreach, 'asked' | 'answered'>): string | null {
  return asked === 0 ? null : toText(rational(toDecimal(rational(`${answered}/${asked}`), 4)))
}
