import { pino } from 'pino'
import { expect, test } from 'vitest'
import { createApp } from '../http/app.ts'
import { createMetrics, type MetricSources } from './index.ts'

const SOURCES: MetricSources = {
  pool: () => ({ total: 3, idle: 2, waiting: 1 }),
  cache: () => new Map([['kpi', { kept: 5, computed: 2 }]]),
  lag: async () => [{ area: 'pay', days: 4, oldestSeconds: 1.5 }],
  queues: async () => [{ queue: 'mail', waiting: 7, oldestSeconds: 61 }],
  openAlerts: async () => [{ severity: 'CRITICAL', alerts: 2 }],
  breakers: () => [{ provider: 'twilio', venture: null, state: 'OPEN' }],
}

async function figures(
  sources: MetricSources = SOURCES,
  use: (metrics: ReturnType<typeof createMetrics>) => void = () => {},
) {
  const app = await createApp({
    log: pino({ level: 'silent' }),
    trustProxy: false,
    publicOrigin: null,
    report: () => {},
  })
  const metrics = createMetrics(sources)
  metrics.serve(app, { token: null, isLocalOnly: true })
  use(metrics)
  const { body, statusCode } = await app.inject('/metrics')
  expect(statusCode).toBe(200)
  return body.split('\n')
}

test('what waits, what is wrong and what is left alone are told in the words of Prometheus', async () => {
  expect(await figures()).toEqual(
    expect.arrayContaining([
      'holdfast_pool_connections{state="waiting"} 1',
      'holdfast_cache_answers{what="kpi",how="kept"} 5',
      'holdfast_dirty_days{area="pay"} 4',
      'holdfast_event_lag_seconds{area="pay"} 1.5',
      'holdfast_queue_waiting{queue="mail"} 7',
      'holdfast_queue_oldest_seconds{queue="mail"} 61',
      'holdfast_open_alerts{severity="WARNING"} 0',
      'holdfast_open_alerts{severity="CRITICAL"} 2',
      'holdfast_breaker_state{provider="twilio",venture="group",state="OPEN"} 1',
      'holdfast_breaker_state{provider="twilio",venture="group",state="CLOSED"} 0',
    ]),
  )
})

test('runs are counted by job and result, with how long they took', async () => {
  const lines = await figures(SOURCES, ({ jobEnded }) => {
    jobEnded('incentives.daily', 'SUCCESS', 800)
    jobEnded('incentives.daily', 'PARTIAL', 70_000)
  })
  expect(lines).toEqual(
    expect.arrayContaining([
      'holdfast_job_runs_total{job="incentives.daily",result="PARTIAL"} 1',
      'holdfast_job_run_seconds_bucket{le="1",job="incentives.daily"} 1',
      'holdfast_job_run_seconds_count{job="incentives.daily"} 2',
    ]),
  )
})

test('while the database is away the figures of the process are still told, and no old ones', async () => {
  let isAway = false
  const asked = async () => {
    if (isAway) throw new Error('away')
    return SOURCES.queues()
  }
  const app = await createApp({
    log: pino({ level: 'silent' }),
    trustProxy: false,
    publicOrigin: null,
    report: () => {},
  })
  createMetrics({ ...SOURCES, queues: asked }).serve(app, { token: null, isLocalOnly: true })
  expect((await app.inject('/metrics')).body).toContain('holdfast_queue_waiting{queue="mail"} 7')
  isAway = true
  const { body } = await app.inject('/metrics')
  expect(body).toContain('holdfast_pool_connections{state="total"} 3')
  expect(body).not.toContain('holdfast_queue_waiting{')
})
