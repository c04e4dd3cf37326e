import pg from 'pg'
import { AGENTS } from '../../server/src/testing/world/companies.ts'
import { serveBare } from './bare-server.ts'

const { superUrl } = JSON.parse(process.argv[2] ?? '') as { superUrl: string }
const pool = new pg.Pool({ connectionString: superUrl, max: 20 })

const INSERT = `insert into bpo.call_logs (venture_id, agent_id, campaign_id, direction, started_at, started_on, ended_at, dials, connected,
  talk_seconds, wrap_seconds, appointment_set, currency, created_at)
  values ($1, $2, $3, $4, $5, ($5::timestamptz)::date, $6, $7, $8, $9, $10, $11, 'INR', now()) returning to_json(call_logs)::text as body`

serveBare((request, response) => {
  const chunks: Buffer[] = []
  request.on('data', (chunk: Buffer) => chunks.push(chunk))
  request.on('end', () => {
    const call = JSON.parse(Buffer.concat(chunks).toString()) as Record<string, unknown>
    const measures = [
      call['dials'],
      call['connected'],
      call['talkSeconds'],
      call['wrapSeconds'],
      call['appointmentSet'],
    ]
    const times = [call['startedAt'], call['endedAt']]
    pool
      .query<{ body: string }>({
        name: 'call',
        text: INSERT,
        values: [call['ventureId'], AGENTS.nisha.id, call['campaignId'], call['direction'], ...times, ...measures],
      })
      .then(({ rows }) => {
        response.writeHead(200, { 'content-type': 'application/json' })
        response.end(rows[0]?.body)
      })
      .catch(() => response.writeHead(500).end())
  })
})
