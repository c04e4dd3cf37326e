import type { Instant } from '@holdfast/engine/kernel'
import { type RawBuilder, sql } from 'kysely'
import type { Tx } from '../../../../platform/db/tx.ts'
import type { HeldCarrier } from './hold-carrier.ts'
import type { Moved } from './move-of-customer.ts'

type Named = Pick<HeldCarrier, 'ventureId' | 'id'>

/** Loads, fall-offs and lanes of one carrier become another one’s. The days are those that count the loads. */
export async function moveOfCarrier(tx: Tx, gone: Named, stays: Named): Promise<Moved> {
  const moved = await sql<Moved>`
    with moved as (
      update freight.loads set carrier_id = ${stays.id} where venture_id = ${gone.ventureId} and carrier_id = ${gone.id}
      returning billing_date
    )
    select (select count(*)::int from moved) as loads, coalesce((select json_agg(distinct m.billing_date
      order by m.billing_date) from moved m where m.billing_date is not null), '[]') as days`.execute(tx)
  await sql`
    update freight.load_fall_offs set carrier_id = ${stays.id}
    where venture_id = ${gone.ventureId} and carrier_id = ${gone.id}`.execute(tx)
  await sql`
    insert into freight.carrier_lanes (venture_id, carrier_id, origin_state, destination_state)
    select p.venture_id, ${stays.id}, p.origin_state, p.destination_state from freight.carrier_lanes p
    where p.venture_id = ${gone.ventureId} and p.carrier_id = ${gone.id} on conflict do nothing`.execute(tx)
  return moved.rows[0] ?? { loads: 0, days: [] }
}

/**
 * Who stays takes over what it did not have itself, the numbers and the reference by which files know the other one
 * included. What speaks against either of them speaks against the one who stays.
 */
export async function endCarrier(tx: Tx, gone: HeldCarrier, stays: HeldCarrier, at: Instant): Promise<void> {
  const { ventureId } = gone
  const takes = <T>(own: T | null, others: T | null) => own === null && others !== null
  await sql`
    update freight.carriers set merged_into = ${stays.id}, merged_at = ${at}, version = version + 1,
      external_ref = case when ${takes(stays.externalRef, gone.externalRef)} then null else external_ref end,
      mc_number = case when ${takes(stays.fields.mcNumber, gone.fields.mcNumber)} then null else mc_number end,
      dot_number = case when ${takes(stays.fields.dotNumber, gone.fields.dotNumber)} then null else dot_number end
    where venture_id = ${ventureId} and id = ${gone.id}`.execute(tx)
  await sql`
    update freight.carriers set merged_into = ${stays.id}
    where venture_id = ${ventureId} and merged_into = ${gone.id}`.execute(tx)
  await sql`
    update freight.carriers s set version = s.version + 1, external_ref = coalesce(s.external_ref, ${gone.externalRef}),
      mc_number = coalesce(s.mc_number, ${gone.fields.mcNumber}),
      dot_number = coalesce(s.dot_number, ${gone.fields.dotNumber}), scac = coalesce(s.scac, g.scac),
      contact_name = coalesce(s.contact_name, g.contact_name), email = coalesce(s.email, g.email),
      phone = coalesce(s.phone, g.phone), notes = coalesce(s.notes, g.notes), rating = coalesce(s.rating, g.rating),
      equipment = array(select e from unnest(s.equipment || g.equipment) with ordinality as a (e, at)
        group by e order by min(a.at)),
      ${longerPolicy('liability')}, ${longerPolicy('cargo')},
      status = case when g.status = 'INACTIVE' then g.status else s.status end,
      do_not_use_reason = coalesce(s.do_not_use_reason, g.do_not_use_reason),
      ${taken(DISQUALIFIES, 'compliance')}, ${taken(DISQUALIFIES, 'compliance_reason')}
    from freight.carriers g
    where s.venture_id = ${ventureId} and s.id = ${stays.id} and g.venture_id = s.venture_id and g.id = ${gone.id}`.execute(
    tx,
  )
}

/** The judgement and its reason are one: what disqualifies is never told with why somebody was once found good. */
const DISQUALIFIES = sql`(g.compliance = 'DISQUALIFIED' and s.compliance <> 'DISQUALIFIED')`

/** Amount and end belong together: the other one’s policy is taken whole where it ends later than ours, or ours nobody knows. */
function longerPolicy(kind: 'liability' | 'cargo'): RawBuilder<unknown> {
  const [minor, end] = [`${kind}_minor`, `${kind}_expires_on`]
  const isLonger = sql`(coalesce(s.${sql.ref(minor)}::text, s.${sql.ref(end)}::text) is null
    or coalesce(g.${sql.ref(end)} > coalesce(s.${sql.ref(end)}, '-infinity'), false))`
  return sql`${taken(isLonger, minor)}, ${taken(isLonger, end)}`
}

function taken(isTheirs: RawBuilder<unknown>, name: string): RawBuilder<unknown> {
  const column = sql.ref(name)
  return sql`${column} = case when ${isTheirs} then g.${column} else s.${column} end`
}
