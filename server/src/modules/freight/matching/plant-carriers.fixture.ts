import type { RegisterRecord } from '@holdfast/engine/freight'
import type { Stage } from '../../../testing/stage.ts'
import { CUSTOMERS } from '../../../testing/world/companies.ts'
import { VENTURES } from '../../../testing/world/ventures.ts'
import type { RandomCarrier } from './random-carriers.fixture.ts'

/** Puts them straight into the tables of Northline. */
export async function plantCarriers(stage: Stage, carriers: readonly RandomCarrier[]): Promise<void> {
  const ventureId = VENTURES.northline.id
  const plant = (statement: string, rows: readonly object[]) => stage.sql(statement, [ventureId, JSON.stringify(rows)])
  await plant(
    `insert into freight.carriers (venture_id, id, name, dot_number, status, do_not_use_reason, compliance, compliance_reason,
       liability_expires_on, cargo_expires_on, equipment, rating)
     select $1, id, name, dot, status, dnu, compliance, 'Forged papers', liability, cargo, equipment, rating
     from jsonb_to_recordset($2) as r (id uuid, name text, dot text, status text, dnu text, compliance text, liability date,
       cargo date, equipment text[], rating int)`,
    carriers.map((one) => ({
      ...one,
      dot: one.dotNumber,
      dnu: one.doNotUseReason,
      liability: one.liability.expiresOn,
      cargo: one.cargo.expiresOn,
    })),
  )
  await plant(
    `insert into freight.carrier_lanes (venture_id, carrier_id, origin_state, destination_state)
     select $1, id, "from", "to" from jsonb_to_recordset($2) as r (id uuid, "from" text, "to" text)`,
    carriers.flatMap(({ id, lanes }) => lanes.map(([from, to]) => ({ id, from, to }))),
  )
  await plant(
    `insert into freight.loads (venture_id, number, status, customer_id, carrier_id, origin_city, origin_state, destination_city,
       destination_state, equipment, currency, bill_minor, created_at, created_on, delivered_at, delivered_on, delivery_to, billing_date)
     select $1, 'R-' || gen_random_uuid(), 'DELIVERED', customer, id, from_city, from_state, to_city, to_state, equipment, 'USD', 1,
       now(), "on", "on" + time '12:00', "on", "on" + time '12:00' - late * interval '1 hour', "on"
     from jsonb_to_recordset($2) as r (id uuid, customer uuid, from_city text, from_state text, to_city text, to_state text,
       equipment text, "on" date, late int)`,
    carriers.flatMap(({ id, hauls }) =>
      hauls.map(({ customerId, from, to, equipment, deliveredOn, late }) => ({
        ...{ id, customer: customerId, equipment, on: deliveredOn, late },
        ...{ from_city: from[0], from_state: from[1], to_city: to[0], to_state: to[1] },
      })),
    ),
  )
  await plant(
    `with given as (select gen_random_uuid() as load_id, r.* from jsonb_to_recordset($2) as r (id uuid, bad boolean)), lost as (
       insert into freight.loads (venture_id, id, number, status, customer_id, origin_city, origin_state, destination_city,
         destination_state, equipment, currency, bill_minor, created_at, created_on)
       select $1, load_id, 'F-' || load_id, 'OPEN', '${CUSTOMERS.lakeshore.id}', 'Reno', 'NV', 'Reno', 'NV', 'VAN', 'USD', 1, now(), '2026-06-01'
       from given returning id)
     insert into freight.load_fall_offs (venture_id, load_id, carrier_id, cause, is_bad, at, fell_off_on)
     select $1, g.load_id, g.id, 'OTHER', g.bad, now(), '2026-06-01' from given g join lost on lost.id = g.load_id`,
    carriers.flatMap(({ id, fallOffs }) => fallOffs.map((bad) => ({ id, bad }))),
  )
  await plant(
    `insert into freight.fmcsa_snapshots (dot_number, snapshot, retrieved_at, answered_at, missing_since)
     select dot, said, '2026-06-10', '2026-06-10', missing from jsonb_to_recordset($2) as r (dot text, said jsonb, missing timestamptz)
     where $1::uuid is not null`,
    carriers.flatMap(({ dotNumber: dot, register }) => (dot && register ? [{ dot, ...snapshotOf(register) }] : [])),
  )
}

function snapshotOf({ allowedToOperate, status, common, contract, outOfServiceOn, missingSince }: RegisterRecord) {
  const [allowed, dot, own, hired] = [allowedToOperate, status, common, contract].map((meaning) => ({ meaning }))
  const authority = { common: own, contract: hired }
  const insurance = { liability: { onFileMinor: null, required: { meaning: 'unknown' } } }
  return {
    said: { allowedToOperate: allowed, status: dot, authority, outOfServiceOn, insurance },
    missing: missingSince,
  }
}
