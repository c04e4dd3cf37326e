import { LOAD_STATUSES } from '@holdfast/engine/freight'
import type { Day } from '@holdfast/engine/kernel'
import fc from 'fast-check'
import type { Stage } from '../../../testing/stage.ts'
import { CARRIERS, CUSTOMERS } from '../../../testing/world/companies.ts'
import { VENTURES } from '../../../testing/world/ventures.ts'

/** The last two are still to come when tests begin. */
export const DAYS: readonly Day[] = ['2026-02-28', '2026-06-16', '2026-06-17', '2026-06-18', '2026-06-19', '2026-07-01']

const unknown = <T>(known: fc.Arbitrary<T>) => fc.option(known, { nil: null })
const day = fc.constantFrom(...DAYS)
const instant = fc.constantFrom('2026-06-17T19:59:59.999Z', '2026-06-17T20:00:00.000Z', '2026-06-17T20:00:00.001Z')

/** Whatever the table can hold, also what no command would write. */
const anyLoad = fc
  .record({
    status: fc.constantFrom(...LOAD_STATUSES),
    currency: fc.constantFrom('USD', 'INR'),
    bill_minor: fc.constantFrom(0, 1, 300_000, 999_999_999_999),
    cost_minor: unknown(fc.constantFrom(0, 260_000, 300_001)),
    miles: unknown(fc.constantFrom(0, 1, 1_750)),
    created_on: day,
    covered_on: unknown(day),
    picked_up_on: unknown(day),
    picked_up_at: unknown(instant),
    pickup_to: unknown(instant),
    delivered_on: day,
    delivered_at: fc.constantFrom('2026-06-17T20:00:00.001Z', '2026-06-17T20:00:00.002Z'),
    delivery_to: unknown(fc.constantFrom('2026-06-17T20:00:00.000Z', '2026-06-17T20:00:00.001Z')),
    billing_date: day,
    lost_on: day,
    is_test: fc.nat(9).map((n) => n === 0),
    isVoid: fc.nat(9).map((n) => n === 0),
    fellOff: fc.array(fc.record({ fell_off_on: day, is_bad: fc.boolean() }), { maxLength: 2 }),
    flags: fc.array(fc.record({ kind: fc.constantFrom('AT_RISK', 'HOLD'), raised_on: day, cleared_on: day }), {
      maxLength: 2,
    }),
    openSince: unknown(day),
  })
  .map((load) => ({ ...load, flags: load.flags.filter((flag) => flag.cleared_on >= flag.raised_on) }))
type AnyLoad = typeof anyLoad extends fc.Arbitrary<infer L> ? L : never
export type FreightRows = readonly (AnyLoad & { readonly id: string })[]

export function generateFreight({ seed, loads }: { readonly seed: number; readonly loads: number }): FreightRows {
  return fc
    .sample(anyLoad, { seed, numRuns: loads })
    .map((load, n) => ({ ...load, id: `00000000-0000-7000-8000-1${String(n).padStart(11, '0')}` }))
}

export async function insertFreight(stage: Stage, rows: FreightRows): Promise<void> {
  await insert(stage, 'loads', rows.map(loadRow))
  await insert(
    stage,
    'load_fall_offs',
    rows.flatMap((load) =>
      load.fellOff.map((fall) => ({ ...fall, load_id: load.id, cause: 'OTHER', at: fall.fell_off_on })),
    ),
  )
  await insert(stage, 'load_flags', rows.flatMap(flagRows))
  // As autovacuum does; without statistics the planner takes the tables for empty.
  await stage.sql('analyze freight.loads, freight.load_flags, freight.load_fall_offs')
}

function loadRow({ isVoid, fellOff: _, flags: __, openSince: ___, ...load }: FreightRows[number]) {
  return {
    ...load,
    number: load.id,
    customer_id: CUSTOMERS.cordova.id,
    carrier_id: CARRIERS.tejas.id,
    origin_city: 'Dallas',
    origin_state: 'TX',
    destination_city: 'Atlanta',
    destination_state: 'GA',
    equipment: 'VAN',
    created_at: load.created_on,
    lost_at: load.lost_on,
    lost_reason: 'RATE',
    cancelled_at: load.created_on,
    cancel_reason: 'Shipper',
    voided_at: isVoid ? '2026-06-18T00:00:00Z' : null,
    void_reason: isVoid ? 'Entered twice' : null,
    version: 1,
  }
}

function flagRows(load: FreightRows[number]) {
  const cleared = load.flags.map((flag) => ({ ...flag, raised_at: flag.raised_on, cleared_at: flag.cleared_on }))
  const up = load.openSince === null ? [] : [{ kind: 'AT_RISK', raised_on: load.openSince, raised_at: load.openSince }]
  return [...cleared, ...up].map((flag) => ({ ...flag, load_id: load.id, reason: 'Truck is late' }))
}

async function insert(
  stage: Stage,
  table: 'loads' | 'load_fall_offs' | 'load_flags',
  rows: readonly object[],
): Promise<void> {
  await stage.sql(
    `insert into freight.${table} select (jsonb_populate_record(null::freight.${table},
       jsonb_build_object('id', uuidv7(), 'venture_id', $2::uuid) || r)).* from jsonb_array_elements($1::jsonb) r`,
    [JSON.stringify(rows), VENTURES.northline.id],
  )
}
