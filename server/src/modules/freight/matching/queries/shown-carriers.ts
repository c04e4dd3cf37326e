import type { CarrierMatch } from '@holdfast/contract'
import { COUNTED_AS_DELIVERED } from '@holdfast/engine/freight'
import { sql } from 'kysely'
import type { Caller } from '../../../../platform/caller.ts'
import type { Reads } from '../../../../platform/db/tx.ts'
import { CARRIER_FIELDS } from '../../companies/queries/carrier-columns.ts'
import type { CarrierFields } from '../../companies/store/hold-carrier.ts'
import { sightOf } from '../../policy.ts'
import type { MatchedLoad } from './matched-load.ts'

export type ShownCarrier = Pick<CarrierMatch, 'lastRate' | 'costPerMile'> & { readonly fields: CarrierFields }

/** What is shown of some carriers, with what the lane of a load cost with each: of loads that the caller sees. */
export async function shownCarriers(
  db: Reads,
  caller: Caller,
  load: MatchedLoad,
  ids: readonly string[],
): Promise<ReadonlyMap<string, ShownCarrier>> {
  const { ventureId, originState, destinationState } = load
  const seesAll = sightOf(caller).whole.includes(ventureId)
  const onLane = sql`l.venture_id = k.venture_id and l.carrier_id = k.id and l.origin_state = ${originState}
    and l.destination_state = ${destinationState} and ${originState} <> '' and ${destinationState} <> ''
    and l.delivered_on is not null and l.status in (${sql.join(COUNTED_AS_DELIVERED.map((status) => sql.lit(status)))})
    and l.voided_at is null and not l.is_test and l.cost_minor is not null
    ${
      seesAll
        ? sql``
        : sql`and exists (select from freight.load_credits c where c.venture_id = l.venture_id and c.load_id = l.id
            and c.user_id = ${caller.person?.id ?? null})`
    }`
  const { rows } = await sql<ShownCarrier & { readonly id: string }>`
    select k.id, ${CARRIER_FIELDS} as fields,
      case when r.currency is not null then json_build_object('deliveredOn', r.delivered_on,
        'cost', json_build_object('minor', r.cost_minor, 'currency', r.currency)) end as "lastRate",
      case when m.per_mile is not null then json_build_object('minor', m.per_mile, 'currency', r.currency) end as "costPerMile"
    from freight.carriers k
    left join lateral (select l.currency, l.cost_minor, l.delivered_on from freight.loads l where ${onLane}
      order by l.delivered_on desc, l.id desc limit 1) r on true
    left join lateral (select round(sum(l.cost_minor) / nullif(sum(l.miles), 0))::bigint as per_mile
      from freight.loads l where ${onLane} and l.currency = r.currency and l.miles > 0) m on true
    where k.venture_id = ${ventureId} and k.id = any (${[...ids]}::uuid[])`.execute(db)
  return new Map(rows.map(({ id, ...carrier }) => [id, carrier]))
}
