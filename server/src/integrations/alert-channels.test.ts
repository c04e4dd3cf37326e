import { pino } from 'pino'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startSmtpServer } from '../../fakes/smtp.ts'
import { type AlertStage, openAlertStage, startReceiver } from '../platform/alerts/alerting.fixture.ts'
import { emailChannel } from '../platform/alerts/index.ts'
import { systemClock } from '../platform/clock.ts'
import { createOutside } from '../platform/outside/index.ts'
import { pagerDutyChannel } from './pagerduty/index.ts'
import { createSmtpSender } from './smtp/index.ts'
import { webhookChannel } from './webhook-alert/index.ts'

type Receiver = Awaited<ReturnType<typeof startReceiver>>
const down = { webhook: false, hangs: false, pagerduty: 0 }
let mail: Awaited<ReturnType<typeof startSmtpServer>>
let slack: Receiver
let pagerduty: Receiver
let at: AlertStage
beforeAll(async () => {
  mail = await startSmtpServer()
  slack = await startReceiver(() => (down.hangs ? null : { status: down.webhook ? 500 : 200, body: 'ok' }))
  pagerduty = await startReceiver(() => ({ status: down.pagerduty || 202, body: '{"status":"success"}' }))
  const outside = createOutside({ log: pino({ level: 'silent' }), clock: systemClock })
  const account = { url: mail.url, from: 'Holdfast <no-reply@holdfast.example>' }
  const sender = createSmtpSender({ account, outside })
  at = await openAlertStage([
    emailChannel({
      to: 'ops@holdfast.example',
      send: async (message) => void (await sender.send({ id: null, ...message })),
    }),
    webhookChannel({ url: `${slack.url}/services/T0/B0/secret` }),
    pagerDutyChannel({ routingKey: 'R0UTE', url: pagerduty.url }),
  ])
  await at.alerts.startWork(at.boss)
})
afterAll(async () => {
  await at.close()
  await Promise.all([mail.close(), slack.close(), pagerduty.close()])
})

const within = { timeout: 15_000, interval: 50 }
const received = () => [mail.received.length, slack.asked.length, pagerduty.asked.length]

test('an alert arrives by mail, webhook and PagerDuty', async () => {
  await at.raise()
  await expect.poll(received, within).toEqual([1, 1, 1])
  expect(mail.received[0]?.to).toEqual(['<ops@holdfast.example>'])
  expect(mail.received[0]?.data).toContain('Subject: [Holdfast] CRITICAL Alert: The audit log could not be verified')
  expect(mail.received[0]?.data).toContain('Two of <three> blocks & their seals')
  expect(slack.asked[0]).toMatchObject({
    path: '/services/T0/B0/secret',
    body: {
      text: 'Alert: The audit log could not be verified',
      attachments: [
        { text: expect.stringMatching(/^Two of &lt;three&gt; blocks &amp; their seals\nSince .* UTC\.\nhttps/) },
      ],
    },
  })
  expect(pagerduty.asked[0]).toMatchObject({
    path: '/v2/enqueue',
    body: {
      routing_key: 'R0UTE',
      event_action: 'trigger',
      dedup_key: expect.stringMatching(/^holdfast-[\da-f-]{36}$/),
      payload: { summary: 'Alert: The audit log could not be verified', source: 'holdfast', severity: 'critical' },
    },
  })
})

test('that it recovered arrives everywhere, and ends the incident', async () => {
  await at.settle()
  await expect.poll(received, within).toEqual([2, 2, 2])
  expect(mail.received[1]?.data).toContain('Right again')
  expect(slack.asked[1]?.body).toMatchObject({ text: 'Right again: The audit log could not be verified' })
  const [opened, ended] = pagerduty.asked.map(({ body }) => body as { dedup_key: string; event_action: string })
  expect(ended).toEqual({ routing_key: 'R0UTE', event_action: 'resolve', dedup_key: opened?.dedup_key })
})

test('P-04 a channel that fails or hangs is tried again, and the others do not wait for it', async () => {
  down.hangs = true
  for (const key of ['a', 'b', 'c', 'd']) await at.raise({ key })
  await expect.poll(() => [mail.received.length, pagerduty.asked.length], within).toEqual([6, 6])
  down.hangs = false
  down.webhook = true
  const until = slack.asked.length + 2
  await expect.poll(() => slack.asked.length, within).toBeGreaterThan(until)
  down.webhook = false
  await expect
    .poll(() => at.sql(`select from platform.alert_deliveries where channel = 'WEBHOOK' and told = 0`), within)
    .toEqual([])
})

test('what PagerDuty calls a bad event is not sent again; its own trouble is', async () => {
  const before = pagerduty.asked.length
  down.pagerduty = 429
  await at.raise({ key: 'busy' })
  await expect.poll(() => pagerduty.asked.length, within).toBeGreaterThan(before + 1)
  down.pagerduty = 400
  await expect
    .poll(() => at.sql(`select from jobs.job where name = 'alerts-pagerduty' and state <> 'completed'`), within)
    .toEqual([])
  const [channel] = await at.sql<{ last_error: string }>(
    `select last_error from platform.alert_channels where channel = 'PAGERDUTY'`,
  )
  expect(channel?.last_error).toBe('PagerDuty answered 400: {"status":"success"}.')
})
