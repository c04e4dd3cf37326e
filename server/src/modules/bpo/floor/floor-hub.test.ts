import { afterEach, expect, test } from 'vitest'
import type { Caller } from '../../../platform/caller.ts'
import { createFloorHub, type FloorHub, type FloorPace } from './floor-hub.ts'
import type { FloorRows } from './queries/floor-rows.ts'

const ventureId = '00000000-0000-7000-8000-00000000aaaa'
const PACE: FloorPace = { everyMs: 10, judgeMs: 20, beatMs: 40, behindMs: 60 }
const NOTHING: FloorRows = { campaigns: [], agents: [], seats: [], ends: [] }
/** As whoever acts for the whole product: every question is permitted. */
const SYSTEM = { kind: 'system' } as Caller

function reader() {
  const told: string[] = []
  const state = { isEnded: false, pending: 0, mayStill: true }
  const watching = {
    ventureId,
    currency: 'USD',
    personId: 'p',
    only: null,
    endsAt: performance.now() + 60_000,
    again: async () => (state.mayStill ? SYSTEM : null),
    stream: {
      send: (event: string) => void told.push(event),
      beat: () => void told.push('beat'),
      pending: () => state.pending,
      end: () => {
        state.isEnded = true
      },
      onGone: () => {},
    },
  }
  return { told, state, watching }
}

let hub: FloorHub
const standing = { reads: 0, rows: NOTHING, problem: null as Error | null, failures: 0 }
function open() {
  Object.assign(standing, { reads: 0, rows: NOTHING, problem: null, failures: 0 })
  hub = createFloorHub({
    read: async () => {
      standing.reads += 1
      if (standing.problem) throw standing.problem
      return standing.rows
    },
    now: () => '2026-06-18T13:12:00.000Z',
    failed: () => {
      standing.failures += 1
    },
    pace: PACE,
  })
}
afterEach(() => hub.stop())

const until = async (condition: () => boolean) => {
  for (let n = 0; n < 500 && !condition(); n += 1) await new Promise((resolve) => setTimeout(resolve, 5))
  expect(condition()).toBe(true)
}
const withAgent = (name: string): FloorRows => ({
  ...NOTHING,
  agents: [
    {
      id: 'a' as never,
      userId: 'u' as never,
      name,
      isActive: true,
      callId: null,
      campaignId: null,
      direction: null,
      startedAt: null,
      openCalls: 0,
    },
  ],
})

test('a hundred readers of a floor share one question, and hear only what is new', async () => {
  open()
  const readers = Array.from({ length: 100 }, reader)
  for (const { watching } of readers) hub.watch(watching)
  await until(() => readers.every(({ told }) => told.includes('floor')))
  const before = standing.reads
  standing.rows = withAgent('Nisha Rao')
  await until(() => readers.every(({ told }) => told.filter((event) => event === 'floor').length === 2))
  expect(before).toBeLessThan(20)
  expect(standing.reads).toBeLessThan(40)
})

test('while nothing happens a beat keeps the connection, and nobody watches at no cost', async () => {
  open()
  const { told, state, watching } = reader()
  hub.watch(watching)
  await until(() => told.includes('beat'))
  state.mayStill = false
  await until(() => state.isEnded)
  await new Promise((resolve) => setTimeout(resolve, 30))
  const after = standing.reads
  await new Promise((resolve) => setTimeout(resolve, 60))
  expect(standing.reads).toBe(after)
})

test('whoever may no longer see it is told so, and hears nothing more', async () => {
  open()
  const { told, state, watching } = reader()
  hub.watch(watching)
  await until(() => told.length > 0)
  state.mayStill = false
  await until(() => state.isEnded)
  expect(told.at(-1)).toBe('gone')
})

test('of a reader who is behind nothing is kept, and one who takes nothing for long is let go', async () => {
  open()
  const { told, state, watching } = reader()
  state.pending = 10_000_000
  hub.watch(watching)
  await until(() => state.isEnded)
  expect(told).toEqual([])
})

test('a look that fails is told and tried again; the stream lives on', async () => {
  open()
  standing.problem = new Error('away')
  const { told, state, watching } = reader()
  hub.watch(watching)
  await until(() => standing.failures > 1)
  expect(state.isEnded).toBe(false)
  standing.problem = null
  await until(() => told.includes('floor'))
})

test('a stream ends when its time is over, and all of them when the product stops', async () => {
  open()
  const [short, long] = [reader(), reader()]
  hub.watch({ ...short.watching, endsAt: performance.now() + 30 })
  hub.watch(long.watching)
  await until(() => short.state.isEnded)
  expect(long.state.isEnded).toBe(false)
  await hub.stop()
  expect(long.state.isEnded).toBe(true)
  const late = reader()
  hub.watch(late.watching)
  expect(late.state.isEnded).toBe(true)
})
