import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import type { AlertChannel, AlertNotice } from '../../platform/alerts/index.ts'
import { pagerDutyChannel } from '../pagerduty/index.ts'
import { webhookChannel } from './index.ts'

const seen: { path: string; authorization: string | undefined }[] = []
let answer = { status: 200, text: 'ok' }
const server = createServer((request, response) => {
  seen.push({ path: request.url ?? '', authorization: request.headers.authorization })
  response.writeHead(answer.status).end(answer.text)
})
beforeAll(() => new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve)))
afterAll(() => new Promise((resolve) => server.close(resolve)))
beforeEach(() => {
  seen.length = 0
  answer = { status: 200, text: 'ok' }
})

const NOTICE: AlertNotice = {
  alertId: '1',
  telling: 'OPENED',
  severity: 'CRITICAL',
  title: 'Wrong',
  detail: '',
  recovery: null,
  venture: null,
  url: null,
  openedAt: '2026-06-18T13:12:00.000Z',
  count: 1,
}
const host = () => `127.0.0.1:${(server.address() as AddressInfo).port}`
const withUser = () => `http://ops:p%40ss@${host()}/hooks/T0PS3CRET`
const send = (channel: AlertChannel) => channel.send(NOTICE, AbortSignal.timeout(5_000))
const CHANNELS = [
  ['webhook', () => webhookChannel({ url: withUser() }), '/hooks/T0PS3CRET'],
  ['PagerDuty', () => pagerDutyChannel({ routingKey: 'R0UTE', url: withUser() }), '/v2/enqueue'],
] as const

test.each(CHANNELS)('a user and password in the address of %s go where they belong', async (_, channel, path) => {
  await send(channel())
  expect(seen).toEqual([{ path, authorization: `Basic ${Buffer.from('ops:p@ss').toString('base64')}` }])
  expect(channel().says).toContain(` at ${host()}`)
})

test('a password with a bare per cent sign goes as it is', async () => {
  await send(webhookChannel({ url: withUser().replace('p%40ss', 'p%ss') }))
  expect(seen[0]?.authorization).toBe(`Basic ${Buffer.from('ops:p%ss').toString('base64')}`)
})

test('without them nothing is said of anybody', async () => {
  await send(webhookChannel({ url: `http://${host()}/hooks/x` }))
  expect(seen).toEqual([{ path: '/hooks/x', authorization: undefined }])
})

test.each([
  ['no_service', 'The webhook answered 404: no_service'],
  ['Cannot POST /hooks/T0PS3CRET', 'The webhook answered 404'],
])('an answer %s is told without the address', async (text, says) => {
  answer = { status: 404, text }
  await expect(send(webhookChannel({ url: withUser() }))).rejects.toMatchObject({ message: says })
})

test('an answer of PagerDuty is told without the key', async () => {
  answer = { status: 400, text: 'R0UTE is unknown' }
  const channel = pagerDutyChannel({ routingKey: 'R0UTE', url: withUser() })
  await expect(send(channel)).rejects.toThrow(new Error('PagerDuty answered 400: [key] is unknown.'))
})
