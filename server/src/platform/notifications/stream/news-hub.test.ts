import type { UserId } from '@holdfast/engine/kernel'
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { Caller } from '../../caller.ts'
import { createNewsHub } from './news-hub.ts'

const PACE = { everyMs: 5, judgeMs: 20, beatMs: 40 }
const PERSON = '00000000-0000-7000-8000-00000000aaaa' as UserId

const standing = { reads: 0, news: 'first', problem: false, failures: 0 }
let hub: ReturnType<typeof createNewsHub>
beforeEach(() => {
  Object.assign(standing, { reads: 0, news: 'first', problem: false, failures: 0 })
  hub = createNewsHub({
    read: async (_, people) => {
      standing.reads += 1
      if (standing.problem) throw new Error('The database is away')
      return new Map(people.map((person) => [person, standing.news]))
    },
    failed: () => {
      standing.failures += 1
    },
    pace: PACE,
  })
})
afterEach(() => hub.stop())

function window() {
  const told: string[] = []
  const state = { isEnded: false, mayStill: true }
  hub.listen({
    personId: PERSON,
    ventures: [],
    endsAt: performance.now() + 60_000,
    again: async () => (state.mayStill ? ({ person: { id: PERSON }, scope: [] } as unknown as Caller) : null),
    stream: {
      send: (event) => void told.push(event),
      beat: () => void told.push('beat'),
      pending: () => 0,
      end: () => {
        state.isEnded = true
      },
      onGone: () => {},
    },
  })
  return { told, state }
}

async function until(condition: () => boolean) {
  for (let n = 0; n < 500 && !condition(); n += 1) await new Promise((resolve) => setTimeout(resolve, 5))
  expect(condition()).toBe(true)
}

test('all windows are answered from one question, each once for each change', async () => {
  const windows = [window(), window(), window()]
  await until(() => windows.every(({ told }) => told.includes('news')))
  standing.news = 'second'
  await until(() => windows.every(({ told }) => told.filter((event) => event === 'news').length === 2))
  const before = standing.reads
  await until(() => standing.reads > before + 3)
  expect(windows.map(({ told }) => told.filter((event) => event === 'news').length)).toEqual([2, 2, 2])
})

test('who is signed out is told nothing more', async () => {
  const { state } = window()
  state.mayStill = false
  await until(() => state.isEnded)
  expect(hub.streamsOf(PERSON)).toBe(0)
})

test('news that came while the database was away is told when it is back', async () => {
  const { told } = window()
  await until(() => told.includes('news'))
  standing.problem = true
  await until(() => standing.failures > 1)
  Object.assign(standing, { news: 'second', problem: false })
  await until(() => told.filter((event) => event === 'news').length === 2)
})

test('nobody asks where nobody listens, and a connection without news is kept alive', async () => {
  expect(standing.reads).toBe(0)
  const { told } = window()
  await until(() => told.includes('beat'))
})
