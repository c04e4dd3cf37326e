import { CAMPAIGNS } from '../../server/src/testing/world/companies.ts'
import { VENTURES } from '../../server/src/testing/world/ventures.ts'
import type { BenchDatabase } from '../stand.ts'

const CALLBRIDGE = VENTURES.callbridge.id
const AGENTS = 50
const AGENT = (i: string) => `('01900004-0000-7000-8000-' || lpad(to_hex(${i}), 12, '0'))::uuid`

/** Calls of Callbridge's two campaigns by many agents, all on yesterday by every campaign's clock. */
export async function fillCalls(database: BenchDatabase, calls: number): Promise<void> {
  await database.sql('set session_replication_role = replica')
  await database.sql(
    `insert into bpo.agents (venture_id, id, user_id) select $1, ${AGENT('i')}, ${AGENT('i')} from generate_series(1, ${AGENTS}) i`,
    [CALLBRIDGE],
  )
  await database.sql(
    `insert into bpo.call_logs (venture_id, agent_id, campaign_id, direction, started_at, started_on, ended_at, answered, answered_after_seconds,
      talk_seconds, hold_seconds, wrap_seconds, dials, connected, resolved, appointment_set, deal_won, revenue_minor, currency, rating, created_at)
    select $1, ${AGENT(`1 + i % ${AGENTS}`)}, ($3::uuid[])[1 + i % 2], (array['INBOUND', 'OUTBOUND'])[1 + i % 2], at, (current_date - 1), at, i % 2 = 0,
      case when i % 2 = 0 then i % 60 end, i % 300, i % 20, nullif(i % 30, 0), 1 + i % 3, i % 4 = 0, i % 5 = 0, i % 7 = 0, i % 11 = 0, nullif(i % 9, 0) * 100,
      'INR', 1 + i % 5, at
    from (select i, (current_date - 1)::timestamp at time zone 'America/New_York' + interval '1 second' * (i % 86000) as at from generate_series(1, $2::int) i) g`,
    [CALLBRIDGE, calls, Object.values(CAMPAIGNS).map(({ id }) => id)],
  )
  await database.sql('set session_replication_role = origin')
  await database.sql('vacuum analyze bpo.agents, bpo.call_logs')
}
