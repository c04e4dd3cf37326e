import pg from 'pg'
import { pino } from 'pino'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { type ErrorTracker, NO_TRACKER, serveErrorReports } from '../../platform/error-reports/index.ts'
import { createApp } from '../../platform/http/app.ts'
import { createErrorTracker } from './index.ts'
import { startTrackerReceiver } from './receiver.fixture.ts'

const VENTURE = '019b1234-5678-7000-8000-000000000999'
/** Whatever a person could have brought along; none of it may leave. */
const CANARIES = /whitfield|canary|0142|secret|10\.9\.8\.7|otp=|\/home\//i

let receiver: Awaited<ReturnType<typeof startTrackerReceiver>>
let tracker: ErrorTracker
beforeEach(async () => {
  receiver = await startTrackerReceiver()
  tracker = await createErrorTracker({ dsn: receiver.dsn })
})
afterEach(() => receiver.close())

async function appOver({ report }: Pick<ErrorTracker, 'report'>) {
  const app = await createApp({ log: pino({ level: 'silent' }), trustProxy: true, publicOrigin: null, report })
  app.post('/api/loads/:id', async () => {
    const refused = new pg.DatabaseError('invalid input syntax for type date: "Ana Whitfield"', 10, 'error')
    refused.code = 'XX000'
    refused.detail = 'Key (email)=(canary@holdfast.example) already exists.'
    throw new Error('The load of canary@holdfast.example, +1 312 555 0142, cannot be read', { cause: refused })
  })
  serveErrorReports(app, report)
  return app
}

const fail = (app: Awaited<ReturnType<typeof appOver>>) =>
  app.inject({
    method: 'POST',
    url: `/api/loads/canary-number?email=canary@holdfast.example&ventureId=${VENTURE}`,
    headers: { cookie: 'session=secret', authorization: 'Bearer secret', 'x-forwarded-for': '10.9.8.7' },
    payload: { name: 'Ana Whitfield', otp: 'secret' },
  })

test('a request that fails by our own fault arrives with its route, its numbers and nothing that anybody entered', async () => {
  const answer = await fail(await appOver(tracker))
  expect(answer.statusCode).toBe(500)
  await tracker.flush(2_000)
  expect(receiver.events).toMatchObject([
    {
      transaction: 'POST /api/loads/:id',
      tags: { request: answer.headers['x-request-id'], venture: VENTURE },
      exception: {
        values: [
          { type: 'error', value: 'invalid input syntax for type date: "[value]"' },
          { type: 'Error', value: 'The load of [address], [number], cannot be read' },
        ],
      },
    },
  ])
  expect(receiver.events[0]?.exception.values[1]?.stacktrace.frames.at(-1)?.filename).toBe(
    'server/src/integrations/error-tracking/error-tracking.test.ts',
  )
  expect(receiver.bytes.join('')).not.toMatch(CANARIES)
})

test('an error of background work arrives with the name of the work', async () => {
  tracker.report(new TypeError('No plan for "Ana Whitfield"'), 'job incentives.daily', { ventureId: VENTURE })
  tracker.report({ email: 'canary@holdfast.example' }, 'drainer')
  await tracker.flush(2_000)
  expect(receiver.events.map(({ transaction }) => transaction)).toEqual(['job incentives.daily', 'drainer'])
  expect(receiver.events[1]?.exception.values).toMatchObject([{ type: 'Thrown', value: 'object instead of an error' }])
  expect(receiver.bytes.join('')).not.toMatch(CANARIES)
})

const BROWSER = {
  message: 'Cannot show "Ana Whitfield" of canary@holdfast.example',
  stack:
    'Error: canary\n    at show (https://holdfast.example/assets/page-x1.js?otp=1:2:345)\nrun@https://holdfast.example/assets/index-y2.js:1:9',
  path: '/freight/$id/019b1234',
  release: 'index-y2.js',
}

test('an error of a browser arrives with its page and its build', async () => {
  const app = await appOver(tracker)
  const answer = await app.inject({ method: 'POST', url: '/api/error-reports', payload: BROWSER })
  expect(answer.statusCode).toBe(202)
  await tracker.flush(2_000)
  expect(receiver.events).toMatchObject([
    {
      transaction: '/freight/$id/$',
      release: 'index-y2.js',
      platform: 'javascript',
      exception: {
        values: [
          {
            type: 'BrowserError',
            value: 'Cannot show "[value]" of [address]',
            stacktrace: {
              frames: [
                { function: 'run', filename: '/assets/index-y2.js', lineno: 1, colno: 9 },
                { function: 'show', filename: '/assets/page-x1.js' },
              ],
            },
          },
        ],
      },
    },
  ])
  expect(receiver.bytes.join('')).not.toMatch(CANARIES)
})

test('a browser is answered the same where nothing tracks errors, and refused what is too large, unknown or too often', async () => {
  const app = await appOver(NO_TRACKER)
  const post = (payload: object) => app.inject({ method: 'POST', url: '/api/error-reports', payload })
  expect((await post(BROWSER)).statusCode).toBe(202)
  expect((await post({ ...BROWSER, stack: 'x'.repeat(9_000) })).statusCode).toBe(413)
  expect((await post({ ...BROWSER, email: 'canary@holdfast.example' })).statusCode).toBe(400)
  const burst = await Promise.all(Array.from({ length: 30 }, () => post(BROWSER)))
  expect(burst.filter(({ statusCode }) => statusCode === 429)).toHaveLength(11)
})

test.each(['gone', 'silent'])('a receiver that is %s slows no request and breaks nothing', async (how) => {
  if (how === 'gone') await receiver.close()
  else receiver.hang()
  const app = await appOver(tracker)
  const begun = performance.now()
  for (let times = 0; times < 200; times += 1) expect((await fail(app)).statusCode).toBe(500)
  expect((performance.now() - begun) / 200).toBeLessThan(25)
  const asked = performance.now()
  await tracker.flush(300)
  expect(performance.now() - asked).toBeLessThan(1_500)
})

test('of thousands of errors within a minute a hundred are told', async () => {
  for (let times = 0; times < 3_000; times += 1) tracker.report(new Error('away'), 'drainer')
  await tracker.flush(2_000)
  expect(receiver.events.length).toBeLessThanOrEqual(100)
  expect(receiver.events.length).toBeGreaterThan(0)
})
