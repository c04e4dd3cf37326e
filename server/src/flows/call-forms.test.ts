import { contract } from '@holdfast/contract'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { endCall, logCall } from '../testing/calls.ts'
import { importNow } from '../testing/import-now.ts'
import { openStage, type Stage } from '../testing/stage.ts'
import { recordTotals } from '../testing/totals.ts'
import { CAMPAIGNS } from '../testing/world/companies.ts'
import { VENTURES } from '../testing/world/ventures.ts'

const ventureId = VENTURES.callbridge.id
const STARTED = '2026-06-18T12:00:00Z'
const ENDED = '2026-06-18T12:05:00Z'
const INBOUND = { campaignId: CAMPAIGNS.helpdesk.id, direction: 'INBOUND', startedAt: STARTED } as const

let stage: Stage
beforeAll(async () => {
  stage = await openStage()
})
afterAll(() => stage.close())
beforeEach(async () => {
  await stage.settle()
})

/** What the calls of each person have brought them, in points. */
async function points(): Promise<Readonly<Record<string, number>>> {
  await stage.settle()
  const rows = await stage.sql<{ name: string; points: number }>(
    `select u.name, sum(e.points)::int as points from gamification.entries e join identity.users u on u.id = e.user_id
     where e.key like 'bpo_call%' group by 1 having sum(e.points) <> 0`,
  )
  return Object.fromEntries(rows.map(({ name, points: sum }) => [name, sum]))
}
async function gains(what: () => Promise<unknown>): Promise<number> {
  const before = (await points())['Nisha Rao'] ?? 0
  await what()
  return ((await points())['Nisha Rao'] ?? 0) - before
}
const fileOf = (agent: string) => ({
  kind: 'call-logs',
  ventureId,
  text: `Call Id,Agent,Campaign,Direction,Start Time,Answered\nP-1,${agent},Orchid Helpdesk,in,2026-06-18 08:00,yes\n`,
})

test('BPO_CALL_COMPLETED by hand: a call logged with its end gives 3 points', async () => {
  expect(await gains(() => logCall(stage, 'nisha', { startedAt: STARTED, endedAt: ENDED }))).toBe(3)
})

test('by timer: nothing while it runs, 3 when it ends, also a day later, and once when it is ended twice', async () => {
  const call = await logCall(stage, 'nisha')
  expect(await gains(async () => {})).toBe(0)
  stage.clock.set('2026-06-19T13:12:00.000Z')
  const end = { endedAt: '2026-06-18T13:20:00.000Z' }
  expect(await gains(() => endCall(stage, 'nisha', call, end))).toBe(3)
  expect(await gains(() => endCall(stage, 'nisha', call, end))).toBe(0)
  stage.clock.set('2026-06-18T13:12:00.000Z')
})

test('by the API: the same reference again is refused and gives nothing more', async () => {
  const given = { startedAt: STARTED, endedAt: ENDED, externalRef: 'API-1' }
  expect(await gains(() => logCall(stage, 'nisha', given))).toBe(3)
  const again = { ventureId, campaignId: CAMPAIGNS.solar.id, direction: 'OUTBOUND', ...given }
  expect(await gains(() => stage.as('nisha').ask(contract.bpo.logCall, again))).toBe(0)
})

test('by import: 3 to its agent, and to another one when the file names somebody else', async () => {
  expect(await gains(() => importNow(stage, 'farah', fileOf('Nisha Rao')))).toBe(3)
  expect(await gains(() => importNow(stage, 'farah', fileOf('Nisha Rao')))).toBe(0)
  expect(await gains(() => importNow(stage, 'farah', fileOf('Rahul Verma')))).toBe(-3)
  expect((await points())['Rahul Verma']).toBe(3)
})

test('ended by the supervisor with a reason: the agent’s, not the supervisor’s', async () => {
  const call = await logCall(stage, 'nisha', { startedAt: STARTED })
  const before = (await points())['Farah Khan'] ?? 0
  expect(await gains(() => endCall(stage, 'farah', call, { endedAt: ENDED, endReason: 'Left open' }))).toBe(3)
  expect((await points())['Farah Khan'] ?? 0).toBe(before)
})

test('abandoned: nothing; answered after all: 3; voided: taken back', async () => {
  const call = await logCall(stage, 'nisha', { ...INBOUND })
  expect(await gains(() => endCall(stage, 'nisha', call, { endedAt: ENDED, answered: false }))).toBe(0)
  const correct = { id: call.id, answered: true }
  expect(await gains(() => stage.as('nisha').call(contract.bpo.changeCall, correct))).toBe(3)
  const mistaken = { id: call.id, reason: 'Entered twice' }
  expect(await gains(() => stage.as('farah').call(contract.bpo.voidCall, mistaken))).toBe(-3)
})

test('totals of a day give nothing, and stand in the briefing’s figures of the call centre until they are void', async () => {
  const calls = async () => {
    const { blocks } = await stage.as('farah').call(contract.briefing.getBriefing, { ventureId })
    const figures = blocks.find(({ kind }) => kind === 'bpo')?.figures
    return Number(figures?.find(({ metric }) => metric === 'calls')?.yesterday)
  }
  const before = await calls()
  expect(await gains(() => recordTotals(stage, 'farah', { outbound: 40, connects: 12, deals: 2 }))).toBe(0)
  expect(await calls()).toBe(before + 40)
  const { items } = await stage.as('farah').call(contract.bpoTotals.listDayTotals, { ventureId })
  await stage.as('farah').call(contract.bpoTotals.voidDayTotals, { id: items[0]?.id ?? '', reason: 'Another day' })
  await stage.settle()
  expect(await calls()).toBe(before)
})
