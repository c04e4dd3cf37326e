import { LOST_REASONS } from '@holdfast/engine/freight'
import { VENTURES } from '../../server/src/testing/world/ventures.ts'
import type { BenchDatabase } from '../stand.ts'
import { fillDesk } from './fill-desk.ts'

const NORTHLINE = VENTURES.northline.id
const ID = (kind: string) => `('0190000${kind}-0000-7000-8000-' || lpad(to_hex(i), 12, '0'))::uuid`
/** Of 300 customers; those after the 300th have nothing on the road. */
const CUSTOMER = `('01900001-0000-7000-8000-' || lpad(to_hex(1 + i % 300), 12, '0'))::uuid`
const LOAD = `venture_id, id, number, status, customer_id, origin_city, origin_state, destination_city, destination_state,
  equipment, miles, currency, bill_minor, created_at, created_on`
const LANE = `(array['Chicago','Dallas','Atlanta','Memphis'])[1 + i % 4], (array['IL','TX','GA','TN'])[1 + i % 4],
  (array['Phoenix','Seattle','Miami'])[1 + i % 3], (array['AZ','WA','FL'])[1 + i % 3], (array['VAN','REEFER','FLATBED'])[1 + i % 3],
  200 + i % 1800, 'USD', 90000 + i % 400000`

/** A desk of so many loads: most delivered long ago, one in twenty lost, and what people work on today. */
export async function fillBoards(database: BenchDatabase, size: { loads: number; days: number }): Promise<void> {
  const lost = Math.floor(size.loads / 20)
  const open = Math.min(2_000, Math.floor(size.loads / 20))
  await fillDesk(database, { loads: size.loads - lost - open, days: size.days })
  await database.sql('set session_replication_role = replica')
  await fillLost(database, lost, size.days)
  await fillOpen(database, open)
  await fillDormant(database, Math.min(2_000, open))
  await fillWords(database)
  await database.sql(
    `insert into freight.shipped_year_marks (venture_id, customer_id) select distinct venture_id, customer_id from freight.loads where delivered_on is not null`,
  )
  await database.sql('set session_replication_role = origin')
  await database.sql(
    'vacuum analyze freight.loads, freight.load_flags, freight.load_credits, freight.customers, freight.carriers, search.words',
  )
}

async function fillLost(database: BenchDatabase, count: number, days: number): Promise<void> {
  await database.sql(
    `insert into freight.loads (${LOAD}, lost_at, lost_on, lost_reason)
     select $1, ${ID('4')}, 'L-' || i, 'LOST', ${CUSTOMER}, ${LANE}, at, at::date, at, at::date, ($4::text[])[1 + i % ${LOST_REASONS.length}]
     from (select i, now() - interval '1 day' * ($3::float8 * ($2 - i) / $2) as at from generate_series(1, $2::int) i) g`,
    [NORTHLINE, count, days, [...LOST_REASONS]],
  )
}

/** Picked up between yesterday and next week; every second one has a flag up, and one in four was asked about. */
async function fillOpen(database: BenchDatabase, count: number): Promise<void> {
  await database.sql(
    `insert into freight.loads (${LOAD}, pickup_from, pickup_to)
     select $1, ${ID('5')}, 'O-' || i, 'OPEN', ${CUSTOMER}, ${LANE}, now(), current_date, at, at + interval '2 hours'
     from (select i, now() + interval '8 days' * (i::float8 / $2) - interval '1 day' as at from generate_series(1, $2::int) i) g`,
    [NORTHLINE, count],
  )
  await database.sql(
    `insert into freight.load_flags (venture_id, load_id, kind, reason, raised_at, raised_on)
     select $1, ${ID('5')}, 'AT_RISK', 'Late at the dock', now() - interval '1 minute' * i, current_date from generate_series(1, $2::int, 2) i`,
    [NORTHLINE, count],
  )
  await database.sql(
    `with sent as (
       insert into freight.outreaches (venture_id, id, load_id, channel, text, left_out, request_key, request_digest, sent_at, sent_on)
       select $1, ${ID('6')}, ${ID('5')}, 'SMS', 'Can you take it?', '[]', uuidv7(), 'x', now(), current_date
       from generate_series(1, $2::int, 4) i returning *
     )
     update freight.loads l set last_outreach_id = s.id from sent s where l.venture_id = s.venture_id and l.id = s.load_id`,
    [NORTHLINE, count],
  )
}

/** Customers whose last load arrived more than a quarter ago. */
async function fillDormant(database: BenchDatabase, count: number): Promise<void> {
  await database.sql(
    `insert into freight.customers (venture_id, id, name) select $1, ${ID('7')}, 'sleepers ' || i from generate_series(1, $2::int) i`,
    [NORTHLINE, count],
  )
  await database.sql(
    `insert into freight.loads (${LOAD}, carrier_id, delivered_at, delivered_on, billing_date)
     select $1, ${ID('8')}, 'S-' || i, 'DELIVERED', ${ID('7')}, ${LANE}, at, at::date,
       '01900002-0000-7000-8000-000000000001', at, at::date, at::date
     from (select i, now() - interval '100 days' - interval '1 hour' * i as at from generate_series(1, $2::int) i) g`,
    [NORTHLINE, count],
  )
}

/** As the triggers write them, which are put aside while the rest is written. */
async function fillWords(database: BenchDatabase): Promise<void> {
  for (const [kind, table, text] of [
    ['load', 'loads', 'number'],
    ['customer', 'customers', 'name'],
    ['carrier', 'carriers', 'name'],
  ] as const)
    await database.sql(
      `insert into search.words (venture_id, kind, word, record_id)
       select r.venture_id, '${kind}', word, r.id from freight.${table} r cross join lateral search.words_of(r.${text}) word
       where r.venture_id = $1 on conflict do nothing`,
      [NORTHLINE],
    )
}
