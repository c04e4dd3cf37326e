import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { openStage, type Stage } from '../../../testing/stage.ts'
import { PEOPLE } from '../../../testing/world/people.ts'
import { askForCode, mailedCode, openOtherwise, otherThan, tryCode } from '../testing.fixture.ts'

let stage: Stage
let hour = 0
beforeAll(async () => {
  stage = await openStage()
})
afterAll(() => stage.close())
beforeEach(() => {
  hour += 4
  stage.clock.set(new Date(Date.UTC(2026, 5, 18, 13 + hour)).toISOString())
})

const ANA = PEOPLE.ana.email

test('the code is six digits in a mail, and never stands in the database', async () => {
  await askForCode(stage.system, ANA)
  const code = await mailedCode(stage.system, ANA)
  expect(code).toMatch(/^\d{6}$/)
  const stored = await stage.sql<{ value: string }>('select value from identity.verifications')
  expect(stored).toHaveLength(1)
  expect(stored[0]?.value).not.toContain(code)
})

test('A-26 known, unknown and deactivated addresses are answered alike, step by step', async () => {
  await stage.sql(`update identity.users set deactivated_at = '2026-06-01' where id = $1`, [PEOPLE.luis.id])
  const emails = [ANA, 'stranger@elsewhere.example', PEOPLE.luis.email]
  const sent = await Promise.all(emails.map((email) => askForCode(stage.system, email)))
  for (const answer of sent) expect(answer).toMatchObject({ status: 200, body: { sent: true } })
  expect(new Set(sent.map((answer) => JSON.stringify(shapeOf(answer.headers)))).size).toBe(1)

  const code = await mailedCode(stage.system, ANA)
  for (const n of [1, 2, 3, 4, 5, 6]) {
    const tried = await Promise.all(emails.map((email) => tryCode(stage.system, email, otherThan(code, n))))
    const seen = tried.map((answer) => ({
      status: answer.status,
      body: { ...answer.body, requestId: '' },
      headers: shapeOf(answer.headers),
    }))
    expect(seen[1]).toEqual(seen[0])
    expect(seen[2]).toEqual(seen[0])
    expect(seen[0]?.status).toBe(n <= 5 ? 422 : 429)
  }
  expect(await mailedTo('stranger@elsewhere.example')).toBe(0)
  expect(await mailedTo(PEOPLE.luis.email)).toBe(0)
})

test('A-26 an address that nobody has takes as long as one that somebody has', async () => {
  const times = { known: [] as number[], unknown: [] as number[] }
  for (let round = 0; round < 12; round += 1) {
    stage.clock.set(new Date(Date.parse(stage.clock.now()) + 16 * 60_000).toISOString())
    times.known.push(await timeOf(() => askForCode(stage.system, ANA)))
    times.unknown.push(await timeOf(() => askForCode(stage.system, 'stranger@elsewhere.example')))
  }
  expect(Math.abs(median(times.known) - median(times.unknown))).toBeLessThan(25)
})

test('A-26 a mail server that is slow or down does not delay or change the answer', async () => {
  let release = () => {}
  const held = new Promise<void>((resolve) => {
    release = resolve
  })
  const sent: string[] = []
  const send = async (message: { to: string }) => {
    sent.push(message.to)
    await held
    throw Object.assign(new Error('550 no such mailbox'), { code: 'EENVELOPE' })
  }
  const other = await openOtherwise({ mailer: { send } })
  const known = await askForCode(other.system, ANA)
  const unknown = await askForCode(other.system, 'stranger@elsewhere.example')
  expect([known.status, unknown.status]).toEqual([200, 200])
  expect(unknown.body).toEqual(known.body)
  expect(sent).toEqual([ANA])
  release()
  await other.close()
})

test('at most five codes in a quarter of an hour for one address, whoever asks', async () => {
  for (const n of [1, 2, 3, 4, 5])
    expect((await askForCode(stage.system, ANA, { address: `203.0.113.${n}` })).status).toBe(200)
  const sixth = await askForCode(stage.system, ANA.toUpperCase(), { address: '203.0.113.6' })
  expect(sixth).toMatchObject({ status: 429, body: { code: 'sign_in.too_many' } })
  expect(Number(sixth.headers['retry-after'])).toBe(900)
  stage.clock.set(new Date(Date.parse(stage.clock.now()) + 15 * 60_000).toISOString())
  expect((await askForCode(stage.system, ANA)).status).toBe(200)
})

test('fifty requests for one address at once send five codes', async () => {
  const answers = await Promise.all(
    Array.from({ length: 50 }, (_, n) => askForCode(stage.system, ANA, { address: `203.0.113.${n}` })),
  )
  expect(answers.filter((answer) => answer.status === 200)).toHaveLength(5)
  expect(answers.filter((answer) => answer.status === 429)).toHaveLength(45)
})

test('A-26 at most twenty codes in a quarter of an hour from one place, whatever X-Forwarded-For it claims', async () => {
  const ask = (n: number) =>
    askForCode(stage.system, `person.${n}@elsewhere.example`, {
      address: '198.51.100.7',
      headers: { 'x-forwarded-for': `10.0.0.${n}` },
    })
  const answers = await Promise.all(Array.from({ length: 30 }, (_, n) => ask(n)))
  expect(answers.filter((answer) => answer.status === 200)).toHaveLength(20)
  expect(answers.filter((answer) => answer.status === 429)).toHaveLength(10)
  expect((await askForCode(stage.system, ANA, { address: '198.51.100.8' })).status).toBe(200)
})

test('behind a proxy that is trusted, the place is the one that the proxy names', async () => {
  const other = await openOtherwise({ trustProxy: true })
  for (let n = 0; n < 20; n += 1)
    await askForCode(other.system, `person.${n}@elsewhere.example`, { headers: { 'x-forwarded-for': '198.51.100.7' } })
  expect((await askForCode(other.system, ANA, { headers: { 'x-forwarded-for': '198.51.100.7' } })).status).toBe(429)
  expect((await askForCode(other.system, ANA, { headers: { 'x-forwarded-for': '198.51.100.8' } })).status).toBe(200)
  await other.close()
})

test.each([
  ['nothing', {}],
  ['no address', { email: 'ana' }],
  ['a list', { email: [ANA] }],
  ['an unknown field', { email: ANA, type: 'email-verification' }],
])('%s is malformed', async (_what, body) => {
  const answer = await stage.system.app.inject({ method: 'POST', url: '/api/auth/send-otp', payload: body })
  expect(answer.statusCode).toBe(400)
})

async function mailedTo(email: string): Promise<number> {
  const mails = await stage.sql('select from identity.mailbox where recipient = $1', [email])
  return mails.length
}

/** Headers without what differs between any two answers. */
function shapeOf(headers: Record<string, unknown>): object {
  return Object.fromEntries(
    Object.entries(headers).filter(([name]) => !['x-request-id', 'date', 'etag'].includes(name)),
  )
}

async function timeOf(work: () => Promise<unknown>): Promise<number> {
  const started = performance.now()
  await work()
  return performance.now() - started
}

function median(times: readonly number[]): number {
  return [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0
}
