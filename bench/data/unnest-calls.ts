import pg from 'pg'
import { AGENTS, CAMPAIGNS } from '../../server/src/testing/world/companies.ts'
import { VENTURES } from '../../server/src/testing/world/ventures.ts'
import type { GeneratedCall } from './call-file.ts'

const CHUNK = 1_000

/** The least that storing these calls takes: the same rows, a thousand a transaction, and nothing else. Seconds. */
export async function unnestCalls(superUrl: string, calls: readonly GeneratedCall[]): Promise<number> {
  const client = new pg.Client({ connectionString: superUrl })
  await client.connect()
  try {
    const began = performance.now()
    for (let start = 0; start < calls.length; start += CHUNK) await insert(client, calls.slice(start, start + CHUNK))
    return (performance.now() - began) / 1000
  } finally {
    await client.end()
  }
}

async function insert(client: pg.Client, calls: readonly GeneratedCall[]): Promise<void> {
  await client.query({
    name: 'floor',
    text: `insert into bpo.call_logs (venture_id, external_ref, agent_id, campaign_id, direction, started_at, started_on, ended_at,
        talk_seconds, wrap_seconds, dials, connected, appointment_set, currency, import_digest, created_at)
      select $1, ref, agent, campaign, 'OUTBOUND', at, at::date, at + seconds * interval '1 second',
        seconds, 15, 1, connected, booked, 'INR', ref, now()
      from unnest($2::text[], $3::uuid[], $4::uuid[], $5::timestamptz[], $6::int[], $7::boolean[], $8::boolean[])
        as g (ref, agent, campaign, at, seconds, connected, booked)`,
    values: [
      VENTURES.callbridge.id,
      calls.map((call) => call.ref),
      calls.map((call) => AGENTS[call.agent].id),
      calls.map((call) => CAMPAIGNS[call.campaign].id),
      calls.map((call) => call.startedAt.toISOString()),
      calls.map((call) => call.seconds),
      calls.map((call) => call.isConnected),
      calls.map((call) => call.isBooked),
    ],
  })
}
