import { pino } from 'pino'
import { expect, test } from 'vitest'
import { fixedClock } from '../clock.ts'
import { createOutside, type Outside, OutsideFailure, type OutsideLimits } from './index.ts'

const NOW = '2026-06-18T13:12:00.000Z'
/** 30 ms later. */
const NEXT_TRY = '2026-06-18T13:12:00.030Z'
const GROUP = { provider: 'fmcsa', venture: null } as const

function outsideWith(limits: Partial<OutsideLimits> = {}): Outside {
  return createOutside({
    log: pino({ level: 'silent' }),
    clock: fixedClock(NOW),
    limits: { attemptMs: 200, firstWaitMs: 1, totalMs: 1_000, halfOpenAfterMs: 30, ...limits },
    random: () => 1,
  })
}

const badRequest = async () => Promise.reject(new OutsideFailure('CALLER', 'It answered 400'))
const away = async () => Promise.reject(new OutsideFailure('SERVER', 'It answered 503'))
const hanging = () => new Promise<never>(() => {})
const works = async () => 'yes'

async function failures(times: number, of: () => Promise<unknown>): Promise<string[]> {
  const kinds: string[] = []
  for (let at = 0; at < times; at += 1)
    kinds.push(
      await of().then(
        () => 'none',
        (error: unknown) => (error as OutsideFailure).kind,
      ),
    )
  return kinds
}
const halfOpenTime = () => new Promise((resolve) => setTimeout(resolve, 40))

test('P-02 five 400s open no breaker and five 503s do, half-open closes it', async () => {
  const outside = outsideWith()
  await failures(5, () => outside.call(GROUP, 'read', badRequest))
  expect(outside.states()[0]).toMatchObject({ state: 'CLOSED', since: null, lastError: null })

  await failures(5, () => outside.call(GROUP, 'read', away))
  expect(outside.states()).toEqual([
    { ...GROUP, state: 'OPEN', since: NOW, nextTryAt: NEXT_TRY, lastError: { at: NOW, says: 'It answered 503' } },
  ])
  let asked = 0
  const counting = async () => {
    asked += 1
  }
  expect(await failures(1, () => outside.call(GROUP, 'read', counting))).toEqual(['BREAKER_OPEN'])
  expect(asked).toBe(0)

  await halfOpenTime()
  expect(await outside.call(GROUP, 'read', works)).toBe('yes')
  expect(outside.states()[0]).toMatchObject({ state: 'CLOSED', since: null, nextTryAt: null })
})

test('P-02 a success between them begins the count anew, and the breaker of one account leaves the others alone', async () => {
  const outside = outsideWith()
  await failures(4, () => outside.call(GROUP, 'read', away))
  await outside.call(GROUP, 'read', works)
  await failures(4, () => outside.call(GROUP, 'read', away))
  expect(outside.states()[0]?.state).toBe('CLOSED')
  await failures(1, () => outside.call(GROUP, 'read', away))
  expect(outside.states()[0]?.state).toBe('OPEN')
  expect(await outside.call({ provider: 'fmcsa', venture: 'NL' }, 'read', works)).toBe('yes')
  expect(await outside.call({ provider: 'twilio', venture: null }, 'read', works)).toBe('yes')
})

test('P-04 a probe that hangs ends with its time, and meanwhile everybody else is refused at once', async () => {
  const outside = outsideWith({ attemptMs: 60 })
  await failures(5, () => outside.call(GROUP, 'send', away))
  await halfOpenTime()
  const probe = failures(1, () => outside.call(GROUP, 'send', hanging))
  await Promise.resolve()
  expect(outside.states()[0]?.state).toBe('HALF_OPEN')
  const began = performance.now()
  expect(await failures(3, () => outside.call(GROUP, 'send', works))).toEqual(Array(3).fill('BREAKER_OPEN'))
  expect(performance.now() - began).toBeLessThan(50)
  expect(await probe).toEqual(['TIMEOUT'])
  expect(outside.states()[0]?.state).toBe('OPEN')
  await halfOpenTime()
  expect(await outside.call(GROUP, 'send', works)).toBe('yes')
})

test('P-03 a read is tried three times when nothing answers, and a send that may have acted only once', async () => {
  let asked = 0
  const silent = () => {
    asked += 1
    return hanging()
  }
  const outside = outsideWith({ attemptMs: 10 })
  expect(await failures(1, () => outside.call(GROUP, 'read', silent))).toEqual(['TIMEOUT'])
  expect(asked).toBe(3)
  const failure = await outside.call(GROUP, 'send', silent).catch((error: unknown) => error)
  expect(failure).toMatchObject({ kind: 'TIMEOUT', mayHaveActed: true, isRetryable: false })
  expect(asked).toBe(4)
})

test('P-03 the waits grow and are scattered, and what the service asks to wait is waited when the budget holds it', async () => {
  const waits: number[] = []
  const refusedOnce = (retryAfterMs?: number) => {
    let last: number | null = null
    return async () => {
      const now = performance.now()
      if (last !== null) waits.push(Math.round(now - last))
      last = now
      throw new OutsideFailure('LIMITED', 'Too many', { isRetryable: true, ...(retryAfterMs && { retryAfterMs }) })
    }
  }
  const outside = outsideWith({ firstWaitMs: 20 })
  await failures(1, () => outside.call(GROUP, 'send', refusedOnce()))
  expect(waits[0]).toBeGreaterThanOrEqual(18)
  expect(waits[1]).toBeGreaterThanOrEqual(38)
  await failures(1, () => outside.call(GROUP, 'send', refusedOnce(60)))
  expect(waits[2]).toBeGreaterThanOrEqual(58)
  await failures(1, () => outside.call(GROUP, 'send', refusedOnce(5_000)))
  expect(waits).toHaveLength(4)
})

test('one account has no more calls under way than it may, and refuses those that find no place to wait', async () => {
  const outside = outsideWith({ atOnce: 2, waiting: 1 })
  let running = 0
  let most = 0
  const slow = async () => {
    running += 1
    most = Math.max(most, running)
    await new Promise((resolve) => setTimeout(resolve, 20))
    running -= 1
  }
  const calls = Array.from({ length: 4 }, () => failures(1, () => outside.call(GROUP, 'send', slow)))
  expect((await Promise.all(calls)).flat().sort()).toEqual(['BUSY', 'none', 'none', 'none'])
  expect(most).toBe(2)
})
