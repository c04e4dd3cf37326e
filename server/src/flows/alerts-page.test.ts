import { contract } from '@holdfast/contract'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { pagerDutyChannel } from '../integrations/pagerduty/index.ts'
import { webhookChannel } from '../integrations/webhook-alert/index.ts'
import { startReceiver } from '../platform/alerts/alerting.fixture.ts'
import { openStage, type Stage } from '../testing/stage.ts'
import { VENTURES } from '../testing/world/ventures.ts'

const { listAlerts, testAlerts } = contract.alerts
let stage: Stage
let slack: Awaited<ReturnType<typeof startReceiver>>
let isRevoked = false
beforeAll(async () => {
  slack = await startReceiver(() => (isRevoked ? { status: 404, body: 'no_service' } : { status: 200 }))
  stage = await openStage({
    alertChannels: () => [
      webhookChannel({ url: `${slack.url}/services/secret` }),
      pagerDutyChannel({ routingKey: 'R0UTE', url: 'http://127.0.0.1:9' }),
    ],
  })
})
afterAll(async () => {
  await stage.close()
  await slack.close()
})

const insert = (key: string, severity: string, at: string, change = '') =>
  stage.sql(
    `insert into platform.alerts (key, venture_id, severity, title, detail, opened_at, last_at, told_at ${change && ', recovered_at, recovery'})
     values ($1, $2, $3, $1, 'detail', ${at}, ${at}, ${at} ${change})`,
    [key, key.startsWith('northline') ? VENTURES.northline.id : null, severity],
  )

test('open alerts come first, the worst and newest on top, then those that recovered within a week', async () => {
  await insert('old and bad', 'CRITICAL', `now() - interval '3 days'`)
  await insert('northline is odd', 'WARNING', `now() - interval '1 hour'`)
  await insert('new and bad', 'CRITICAL', `now() - interval '1 hour'`)
  await insert('was bad', 'CRITICAL', `now() - interval '9 days'`, `, now() - interval '1 day', 'Fine now'`)
  await insert('long gone', 'CRITICAL', `now() - interval '9 days'`, `, now() - interval '8 days', 'Fine now'`)
  const { items } = await stage.as('ruth').call(listAlerts, {})
  expect(items.map(({ title }) => title)).toEqual(['new and bad', 'old and bad', 'northline is odd', 'was bad'])
  expect(items[2]).toMatchObject({ venture: { id: VENTURES.northline.id, name: VENTURES.northline.name } })
  expect(items[3]).toMatchObject({ detail: 'Fine now', recoveredAt: expect.any(String) })
})

test('a test goes out at once, says what came of it, names no secret and stands in the audit log', async () => {
  expect(await stage.as('sam').call(testAlerts, { channel: 'WEBHOOK' })).toEqual({
    delivered: true,
    says: `Delivered. Webhook at ${new URL(slack.url).host}.`,
  })
  expect(slack.asked).toHaveLength(1)
  isRevoked = true
  const refused = { delivered: false, says: 'The webhook answered 404: no_service.' }
  expect(await stage.as('sam').call(testAlerts, { channel: 'WEBHOOK' })).toEqual(refused)
  expect(await stage.as('sam').call(testAlerts, { channel: 'PAGERDUTY' })).toMatchObject({ delivered: false })
  const { channels } = await stage.as('ruth').call(listAlerts, {})
  expect(channels).toMatchObject([
    { channel: 'EMAIL', isConfigured: false, says: expect.stringContaining('ALERT_EMAIL'), lastSentAt: null },
    { channel: 'WEBHOOK', isConfigured: true, lastSentAt: expect.any(String), lastError: refused.says },
    { channel: 'PAGERDUTY', isConfigured: true, lastSentAt: null, lastError: expect.any(String) },
  ])
  expect(JSON.stringify(channels)).not.toMatch(/secret|R0UTE/)
  const log = await stage.sql(`select after from identity.audit_log where action = 'alerts.test' order by id limit 2`)
  expect(log).toMatchObject([{ after: { delivered: true } }, { after: { delivered: false, why: refused.says } }])
})

test('a channel that is not set cannot be tested, and whoever does not run the product tests none', async () => {
  expect((await stage.as('sam').ask(testAlerts, { channel: 'EMAIL' })).status).toBe(409)
  expect((await stage.as('ruth').ask(testAlerts, { channel: 'WEBHOOK' })).status).toBe(403)
  expect((await stage.as('ana').ask(testAlerts, { channel: 'WEBHOOK' })).status).toBe(403)
  expect((await stage.as('ana').ask(listAlerts, {})).status).toBe(403)
})
