import { mkdtempSync, rmSync } from 'node:fs'
import { sql } from 'kysely'
import pg from 'pg'
import { ownDatabase } from './server/src/platform/db/own-database.ts'
import { migrate } from './server/src/platform/db/migrate.ts'
import { ensureRoles, urlFor } from './server/src/platform/db/roles.ts'
import { startEmbedded } from './server/src/platform/embedded-postgres/index.ts'
import { seedWorld } from './server/src/testing/world/seed-world.ts'
import { openDatabase } from './server/src/platform/db/database.ts'
import { systemCaller } from './server/src/platform/caller.ts'
import { freightTable } from './server/src/modules/kpi/store/freight-table.ts'
import { bpoTable } from './server/src/modules/kpi/store/bpo-table.ts'
import { rewriteDays } from './server/src/modules/kpi/store/rewrite-days.ts'

const folder = mkdtempSync('/tmp/kb/pg-')
const server = await startEmbedded({ dataDir: folder + '/data', test: true, log: () => {} })
try {
  const url = await ownDatabase(server.url, 'perf', 'perf')
  await ensureRoles(url); await migrate(url); await seedWorld(url)
  const su = new URL(server.url); su.pathname = '/perf'
  const admin = new pg.Client({ connectionString: su.toString() }); await admin.connect()
  const V = '00000000-0000-7000-8000-000000000001', B = '00000000-0000-7000-8000-000000000003'
  const N = Number(process.argv[2] ?? 60000), PER = Number(process.argv[3] ?? 10000)
  await admin.query(`insert into freight.loads (venture_id, number, status, customer_id, carrier_id, origin_city, origin_state, destination_city, destination_state, equipment, currency, bill_minor, cost_minor, miles, billing_date, created_at, created_on, covered_on, picked_up_on, picked_up_at, pickup_to, delivered_at, delivered_on, delivery_to)
    select $1, n::text, 'DELIVERED', '00000000-0000-7000-8000-000000020001', '00000000-0000-7000-8000-000000021001', 'a','b','c','d','VAN','USD', n % 1000, case when n % 7 > 0 then n % 900 end, n % 2000, d, d, d-3, d-2, d-1, d-1, d-1, d, d, d
    from generate_series(1, $2::int) n, lateral (select date '2026-06-18' - (n / $3::int) as d) x`, [V, N, PER])
  await admin.query(`insert into bpo.call_logs (venture_id, agent_id, campaign_id, direction, started_at, started_on, answered, answered_after_seconds, talk_seconds, hold_seconds, wrap_seconds, dials, connected, currency, created_at, appointment_set, deal_won, resolved)
    select $1, ('00000000-0000-7000-8000-00000003100' || 1 + n % 3)::uuid, ('00000000-0000-7000-8000-00000003000' || 1 + n % 2)::uuid, case when n % 2 = 0 then 'INBOUND' else 'OUTBOUND' end, d, d, true, n % 60, n % 400, n % 10, case when n%3>0 then n % 20 end, 1, n%2=0, 'INR', d, n%9=0, n%11=0, n%2=0
    from generate_series(1, $2::int) n, lateral (select date '2026-06-18' - (n / $3::int) as d) x`, [B, N, PER])
  await admin.query('vacuum analyze'); await admin.query(`create view floor_calls as select c.*, p.service_level_seconds from bpo.call_logs c join bpo.campaigns p on p.venture_id = c.venture_id and p.id=c.campaign_id; create view floor_loads as select * from freight.loads`)
 for (const [t, n, k] of [[bpoTable, 'scratch_bpo', 'started_on, campaign_id, agent_id, currency'], [freightTable, 'scratch_freight', 'day, currency']] as const) await admin.query(`create table ${n} (${t === bpoTable ? 'started_on date, campaign_id uuid, agent_id uuid, currency char(3)' : 'day date, currency char(3)'}, ${t.columns.map((x: string) => x + ' bigint').join(',')}, primary key (${k}))`)
  const database = openDatabase({ url: urlFor(url, 'holdfast_app'), max: 2, direct: true })
  for (const [table, venture, bare] of [
    [freightTable, V, `select billing_date, currency, count(*), sum(bill_minor), sum(cost_minor), sum(miles) from freight.load_facts where venture_id = '${V}' and billing_date = any ('{2026-06-16}'::date[]) group by 1, 2`],
    [bpoTable, B, null]] as const) {
    const caller = systemCaller([venture as never], '2026-06-18T13:00:00.000Z' as never)
    const days = ['2026-06-16']
    const body = table.fromFacts({ ventureId: venture, days: sql`${days}::date[]`, today: '2026-06-18' })
    await database.transaction(caller, async (tx) => {

      const c = body.compile(tx as never)
      const text = c.sql.replace(/bpo\.call_facts/g, 'floor_calls').replace(/freight\.load_facts/g,'floor_loads')
      const upsert = table === bpoTable ? 'insert into scratch_bpo ' + text + ' on conflict (started_on, campaign_id, agent_id, currency) do update set calls = excluded.calls' : 'insert into scratch_freight ' + text + ' on conflict (day, currency) do update set created = excluded.created'
      const mine: number[] = [], floor: number[] = []
      for (let i = 0; i < 9; i++) {
        let t = performance.now(); await rewriteDays(tx, caller, table as never, venture, days); mine.push(performance.now() - t)
        t = performance.now(); await admin.query(upsert.replace('as day,', table === bpoTable ? 'as started_on,' : 'as day,'), c.parameters as never); floor.push(performance.now() - t)
      }
      const med = (x: number[]) => x.sort((a, b) => a - b)[4]!
      console.log(table.area, 'rewrite', med(mine).toFixed(1), 'floor', med(floor).toFixed(1), 'ratio', (med(mine) / med(floor)).toFixed(2))
    })
  }
  await database.close(); await admin.end()
} finally { await server.stop(); rmSync(folder, { recursive: true, force: true }) }
