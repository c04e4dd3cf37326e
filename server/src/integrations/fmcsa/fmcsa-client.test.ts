import { pino } from 'pino'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { FMCSA_FAULTS, openFmcsa } from '../../../fakes/fmcsa.ts'
import { carrierBody, withLinks } from '../../../fakes/fmcsa-bodies.ts'
import { type Fault, type HttpFake, json } from '../../../fakes/http-fake.ts'
import { fixedClock } from '../../platform/clock.ts'
import { createOutside, OutsideFailure } from '../../platform/outside/index.ts'
import { checkFmcsa, createFmcsa } from './index.ts'

const DOT = 3_100_001
const carriers = new Map([
  [DOT, { mc: 900_001 }],
  [
    3_100_002,
    { mc: 900_002, body: { legalName: 'LAKESIDE HAUL INC', commonAuthorityStatus: 'P', allowedToOperate: 'y' } },
  ],
  [
    3_100_003,
    { mc: 900_003, body: { legalName: 'NOTHING ON FILE LLC', bipdInsuranceOnFile: null, bipdRequiredAmount: 'many' } },
  ],
])
const clock = fixedClock('2026-06-18T13:12:00.000Z')
let register: HttpFake
beforeAll(async () => {
  register = await openFmcsa({ webKey: 'the key', carriers })
})
afterAll(() => register.close())

function opened(webKey = 'the key') {
  const limits = { attemptMs: 500, firstWaitMs: 1, totalMs: 5_000 }
  const outside = createOutside({ log: pino({ level: 'silent' }), clock, limits })
  return { outside, fmcsa: createFmcsa({ account: { url: register.url, webKey }, outside, clock }) }
}

test('a known carrier is found with what the register said, and when it was retrieved', async () => {
  const result = await opened().fmcsa.byDot(DOT)
  expect(result).toMatchObject({
    outcome: 'found',
    retrievedAt: '2026-06-18T06:33:31.490Z',
    found: {
      dotNumber: DOT,
      legalName: 'PRAIRIE LINE CARRIERS LLC',
      allowedToOperate: { meaning: 'yes', raw: 'Y' },
      authority: { common: { meaning: 'active', raw: 'A' }, broker: { meaning: 'none', raw: 'N' } },
      safetyRating: { meaning: 'satisfactory', raw: 'S' },
      insurance: {
        liability: { onFileMinor: 100_000_000, required: { meaning: 'yes' }, requiredMinor: 75_000_000 },
        cargo: { onFileMinor: 0, required: { meaning: 'unknown', raw: 'u' }, requiredMinor: null },
      },
      drivers: 21,
    },
  })
})

test('a code that nobody knows is unknown and never an authority, and what is absent is not zero', async () => {
  const { fmcsa } = opened()
  expect(await fmcsa.byDot(3_100_002)).toMatchObject({
    found: {
      authority: { common: { meaning: 'unknown', raw: 'P' } },
      allowedToOperate: { meaning: 'unknown', raw: 'y' },
    },
  })
  expect(await fmcsa.byDot(3_100_003)).toMatchObject({
    found: { insurance: { liability: { onFileMinor: null, requiredMinor: null } } },
  })
})

test('carriers are found by docket and by name, and authority, orders and basics by their number', async () => {
  const { fmcsa } = opened()
  const numbers = (result: Awaited<ReturnType<typeof fmcsa.byName>>) =>
    result.outcome === 'found' ? result.found.map(({ dotNumber }) => dotNumber) : result.outcome
  expect(numbers(await fmcsa.byDocket('MC-900002'))).toEqual([3_100_002])
  expect(numbers(await fmcsa.byName('lakeside haul'))).toEqual([3_100_002])
  expect(numbers(await fmcsa.byName('nobody & sons'))).toBe('not_found')
  expect(await fmcsa.authority(DOT)).toMatchObject({ found: [{ carrierAuthority: { commonAuthorityStatus: 'A' } }] })
  expect(await fmcsa.outOfService(DOT)).toMatchObject({ found: [{ oos: { oosDate: '2024-06-04' } }] })
  expect(await fmcsa.basics(DOT)).toMatchObject({ found: [{ basic: { basicsPercentile: '18%' } }] })
})

const F = FMCSA_FAULTS
const noTime = json(200, { content: withLinks(DOT, carrierBody(DOT)), retrievalDate: null })
test.each<[string, readonly Fault[], string, number, string]>([
  ['the words for nobody', [F.unknownWords], 'not_found', 1, 'CLOSED'],
  ['an empty content', [F.unknownNull], 'not_found', 1, 'CLOSED'],
  ['a refused key', [F.keyRefused], 'key_refused', 1, 'CLOSED'],
  ['a denial at its edge', [F.edgeDeny], 'denied', 1, 'CLOSED'],
  ['its maintenance page', [F.maintenance], 'maintenance', 1, 'counted'],
  ['500 without a content', [F.broken, F.broken, F.broken], 'unavailable', 3, 'counted'],
  ['silence', ['hang', 'hang', 'hang'], 'unavailable', 3, 'counted'],
  ['a cut connection', ['reset', 'reset', 'reset'], 'unavailable', 3, 'counted'],
  ['half of an answer', ['truncated', 'truncated', 'truncated'], 'unavailable', 3, 'counted'],
  ['another shape', [F.otherShape], 'unavailable', 1, 'CLOSED'],
  ['400 with an empty content', [json(400, { content: null })], 'unavailable', 1, 'CLOSED'],
  ['a redirect with an empty list', [json(302, { content: [] })], 'unavailable', 1, 'CLOSED'],
  ['400 with the words for nobody', [json(400, { content: 'No record found' })], 'unavailable', 1, 'CLOSED'],
  ['404 with an empty list', [json(404, { content: [] })], 'not_found', 1, 'CLOSED'],
  ['a list in place of an envelope', [json(200, [])], 'unavailable', 1, 'CLOSED'],
  ['a time that is a number', [json(200, { content: {}, retrievalDate: 7 })], 'unavailable', 1, 'CLOSED'],
  ['no time of retrieval', [noTime], 'found', 1, 'CLOSED'],
  ['429', [F.tooMany, F.tooMany, F.tooMany], 'unavailable', 3, 'CLOSED'],
  ['500 once', [F.broken], 'found', 2, 'counted'],
])('P-02 %s is never read as another outcome', async (_, faults, outcome, asked, breaker) => {
  const { fmcsa, outside } = opened()
  const before = register.asked.length
  register.fail(...faults)
  expect((await fmcsa.byDot(DOT)).outcome).toBe(outcome)
  expect(register.asked.length - before).toBe(asked)
  expect(outside.states()[0]?.lastError === null).toBe(breaker === 'CLOSED')
})

test('a wrong key is told from a carrier that nobody has, and no failure tells the key', async () => {
  const { fmcsa } = opened('another key')
  expect(await fmcsa.byDot(DOT)).toEqual({ outcome: 'key_refused' })
  const failure = await checkFmcsa(fmcsa).catch((error: unknown) => error)
  expect(failure).toBeInstanceOf(OutsideFailure)
  expect(String(failure)).not.toContain('another key')
  expect(await checkFmcsa(opened().fmcsa)).toBe('The register answers our key.')
})
