import pg from 'pg'
import { openStand } from './stand.ts'
import { FULL } from './size.ts'
import { generatedCalls } from './data/call-file.ts'
import { AGENTS, CAMPAIGNS } from '../server/src/testing/world/companies.ts'
import { VENTURES } from '../server/src/testing/world/ventures.ts'
import { PEOPLE } from '../server/src/testing/world/people.ts'
import { urlFor } from '../server/src/platform/db/roles.ts'
const stand = await openStand(FULL)
const calls = generatedCalls(20000)
const V = VENTURES.callbridge.id
const COLS = 'agent_id uuid, campaign_id uuid, direction text, started_at timestamptz, started_on date, ended_at timestamptz, answered boolean, answered_after_seconds int, talk_seconds int, hold_seconds int, wrap_seconds int, dials int, connected boolean, resolved boolean, appointment_set boolean, deal_won boolean, revenue_minor bigint, rating smallint, external_ref text, import_key text, digest text, is_test boolean'
const rowsOf = (cs: typeof calls) => JSON.stringify(cs.map((c) => ({ agent_id: AGENTS[c.agent].id, campaign_id: CAMPAIGNS[c.campaign].id, direction: 'OUTBOUND', started_at: c.startedAt.toISOString(), started_on: c.startedAt.toISOString().slice(0,10), ended_at: new Date(+c.startedAt+c.seconds*1000).toISOString(), answered: null, answered_after_seconds: null, talk_seconds: c.seconds, hold_seconds: null, wrap_seconds: 15, dials: 1, connected: c.isConnected, resolved: null, appointment_set: c.isBooked, deal_won: null, revenue_minor: null, rating: null, external_ref: c.ref, import_key: null, digest: 'abcdefghijklmnopqrstuv', is_test: false })))
const colNames = COLS.split(', ').slice(0,18).map((c)=>c.split(' ')[0])
const json = (by: string | null, ret: string) => ({ text: `insert into bpo.call_logs (venture_id, ${colNames.join(', ')}, external_ref, import_key, import_digest, is_test, currency, created_by, created_at) select '${V}'::uuid, ${colNames.map((c)=>'g.'+c).join(', ')}, g.external_ref, g.import_key, g.digest, g.is_test, 'INR', ${by ? `'${by}'::uuid` : 'null::uuid'}, now() from jsonb_to_recordset($1::jsonb) as g (${COLS}) ${ret}` })
type Variant = { name: string; client: pg.Client; run: (cs: typeof calls) => Promise<unknown>; ms: number; db: any }
const variants: Variant[] = []
async function variant(name: string, app: boolean, make: (client: pg.Client) => Variant['run']) {
  const db = await stand.database('v_' + variants.length)
  const client = new pg.Client({ connectionString: app ? urlFor(db.ownerUrl, 'holdfast_app') : db.superUrl }); await client.connect()
  variants.push({ name, client, run: make(client), ms: 0, db })
}
const scope = `begin; set local app.ventures = '{${V}}'; set local app.person = '${PEOPLE.farah.id}'; discard plans`
const FLOOR = `insert into bpo.call_logs (venture_id, external_ref, agent_id, campaign_id, direction, started_at, started_on, ended_at, talk_seconds, wrap_seconds, dials, connected, appointment_set, currency, import_digest, created_at) select '${V}'::uuid, ref, agent, campaign, 'OUTBOUND', at, at::date, at + seconds * interval '1 second', seconds, 15, 1, connected, booked, 'INR', ref, now() from unnest($1::text[], $2::uuid[], $3::uuid[], $4::timestamptz[], $5::int[], $6::boolean[], $7::boolean[]) as g (ref, agent, campaign, at, seconds, connected, booked)`
const floorVals = (cs: typeof calls) => [cs.map((c)=>c.ref), cs.map((c)=>AGENTS[c.agent].id), cs.map((c)=>CAMPAIGNS[c.campaign].id), cs.map((c)=>c.startedAt.toISOString()), cs.map((c)=>c.seconds), cs.map((c)=>c.isConnected), cs.map((c)=>c.isBooked)]
await variant('floor super', false, (c) => (cs) => c.query({ name: 'f', text: FLOOR, values: floorVals(cs) }))
await variant('floor app', true, (c) => async (cs) => { await c.query(scope); await c.query({ name: 'f', text: FLOOR, values: floorVals(cs) }); await c.query('commit') })
await variant('json super no by', false, (c) => (cs) => c.query({ name: 'f', ...json(null, ''), values: [rowsOf(cs)] }))
await variant('json app no by', true, (c) => async (cs) => { await c.query(scope); await c.query({ name: 'f', ...json(null, ''), values: [rowsOf(cs)] }); await c.query('commit') })
await variant('json app by', true, (c) => async (cs) => { await c.query(scope); await c.query({ name: 'f', ...json(PEOPLE.farah.id, ''), values: [rowsOf(cs)] }); await c.query('commit') })
await variant('json app by returning', true, (c) => async (cs) => { await c.query(scope); await c.query({ name: 'f', ...json(PEOPLE.farah.id, 'returning id'), values: [rowsOf(cs)] }); await c.query('commit') })
for (let start = 0; start < calls.length; start += 1000) for (const v of start / 1000 % 2 ? [...variants].reverse() : variants) { const t = performance.now(); await v.run(calls.slice(start, start + 1000)); v.ms += performance.now() - t }
for (const v of variants) console.log(v.name.padEnd(28), (v.ms / 20).toFixed(1), 'ms per 1000')
// explain with triggers
const v = variants[4]!
await v.client.query(scope)
const ex = await v.client.query({ text: 'explain (analyze, buffers) ' + json(PEOPLE.farah.id, '').text, values: [rowsOf(generatedCalls(1000).map((c, i) => ({ ...c, ref: 'X' + i })))] })
console.log(ex.rows.map((r: any) => r['QUERY PLAN']).join('\n'))
process.exit(0)
