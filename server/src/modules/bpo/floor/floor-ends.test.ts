import { contract } from '@holdfast/contract'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { endCall, logCall } from '../../../testing/calls.ts'
import { openStage, type Stage } from '../../../testing/stage.ts'
import { AGENTS } from '../../../testing/world/companies.ts'
import { VENTURES } from '../../../testing/world/ventures.ts'

let stage: Stage
beforeAll(async () => {
  stage = await openStage()
})
afterAll(() => stage.close())

async function shown(id: string) {
  const { agents } = await stage
    .as('farah')
    .call(contract.bpoFloor.realtimeStats, { ventureId: VENTURES.callbridge.id })
  return agents.find(({ agent }) => agent.id === id)
}

it('B-03 an agent is idle since a call ended that began before midnight of its campaign', async () => {
  // Ten past midnight in Kolkata.
  stage.clock.set('2026-06-18T18:40:00.000Z')
  await logCall(stage, 'nisha', { startedAt: '2026-06-18T18:25:00Z', endedAt: '2026-06-18T18:38:00Z' })
  expect(await shown(AGENTS.nisha.id)).toMatchObject({ state: 'IDLE', since: '2026-06-18T18:38:00.000Z', calls: 0 })
})

it('a call that ended yesterday keeps nobody idle today', async () => {
  await logCall(stage, 'rahul', { startedAt: '2026-06-18T18:00:00Z', endedAt: '2026-06-18T18:10:00Z' })
  expect(await shown(AGENTS.rahul.id)).toMatchObject({ state: 'NOT_YET', since: null })
})

it('B-03 whoever ended another call since is idle, and the forgotten one is told of', async () => {
  stage.clock.set('2026-06-19T06:00:00.000Z')
  const forgotten = await logCall(stage, 'arjun', { startedAt: '2026-06-19T04:00:00Z' })
  expect(await shown(AGENTS.arjun.id)).toMatchObject({ state: 'ON_CALL', leftOpen: 0 })
  await logCall(stage, 'arjun', { startedAt: '2026-06-19T05:00:00Z', endedAt: '2026-06-19T05:10:00Z' })
  expect(await shown(AGENTS.arjun.id)).toMatchObject({
    state: 'IDLE',
    since: '2026-06-19T05:10:00.000Z',
    call: null,
    leftOpen: 1,
  })
  await endCall(stage, 'arjun', forgotten)
  expect(await shown(AGENTS.arjun.id)).toMatchObject({ state: 'IDLE', leftOpen: 0 })
})

it('of two open calls the newer is shown and the older is told of', async () => {
  const first = await logCall(stage, 'nisha', { startedAt: '2026-06-19T05:30:00Z' })
  const second = await logCall(stage, 'nisha', { startedAt: '2026-06-19T05:50:00Z' })
  expect(await shown(AGENTS.nisha.id)).toMatchObject({ state: 'ON_CALL', call: { id: second.id }, leftOpen: 1 })
  await endCall(stage, 'nisha', second)
  expect(await shown(AGENTS.nisha.id)).toMatchObject({ state: 'IDLE', call: null, leftOpen: 1 })
  await endCall(stage, 'nisha', first)
})
