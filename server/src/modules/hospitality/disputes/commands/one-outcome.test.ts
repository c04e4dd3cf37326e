import { contract } from '@holdfast/contract'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { foundDisputedHotels, openDispute, takeDispute, tellingsOf } from '../../../../testing/hotel-disputes.ts'
import { importNow } from '../../../../testing/import-now.ts'
import { openStage, type Stage } from '../../../../testing/stage.ts'
import { PEOPLE, type PersonName } from '../../../../testing/world/people.ts'
import { VENTURES } from '../../../../testing/world/ventures.ts'

const { changeHotelDispute, getHotelDispute } = contract.hotelDisputes

let stage: Stage
beforeAll(async () => {
  stage = await openStage()
  await foundDisputedHotels(stage)
})
afterAll(() => stage.close())

const ENDS = ['WON', 'LOST', 'CLOSED_NO_ACTION'] as const
const ORDERS = ENDS.flatMap((a) =>
  ENDS.filter((b) => b !== a).flatMap((b) => ENDS.filter((c) => c !== a && c !== b).map((c) => [a, b, c] as const)),
)

const ask = (by: PersonName, id: string, change: object) => stage.as(by).ask(changeHotelDispute, { id, ...change })
const resolvedOf = async (id: string) => (await tellingsOf(stage, id)).filter(({ type }) => type === 'resolved')
const pointsOf = (id: string) =>
  stage.sql<{ points: number }>('select points from gamification.entries where key = $1', [
    `hotel_dispute_${id}_resolve`,
  ])
const scoringOf = async (id: string) => (await resolvedOf(id)).filter(({ first }) => first)

describe('the outcome of a dispute', () => {
  it.each(ORDERS)('H-09 scores once: %s, then %s, then %s', async (...order) => {
    const { id } = await openDispute(stage)
    const statuses: number[] = []
    for (const status of order) statuses.push((await ask('luis', id, { status })).status)
    // One way leads out of a decision: a new stage.
    expect(statuses).toEqual([200, 409, 409])
    await stage.settle()
    await stage.redeliverAllEvents()
    const scored = order[0] === 'CLOSED_NO_ACTION' ? [] : [{ points: 15 }]
    expect(await scoringOf(id)).toHaveLength(scored.length)
    expect(await pointsOf(id)).toEqual(scored)
    expect(await resolvedOf(id)).toHaveLength(1)
  })

  it('H-09 is not scored again when a new stage decides otherwise, and the first one is kept for ever', async () => {
    const { id } = await openDispute(stage)
    await takeDispute(stage, 'luis', id, { status: 'WON' })
    const reopened = await takeDispute(stage, 'tessa', id, {
      status: 'IN_PROGRESS',
      reason: 'The bank took the guest’s side',
      evidenceDueOn: '2026-07-02',
    })
    expect(reopened).toMatchObject({
      status: 'IN_PROGRESS',
      stage: 'REPRESENTMENT',
      evidenceDueOn: '2026-07-02',
      recovered: null,
      decided: null,
      first: { outcome: 'WON', on: '2026-06-18', by: { name: 'Luis Ortega' } },
    })
    const lost = await takeDispute(stage, 'tessa', id, { status: 'LOST' })
    expect(lost).toMatchObject({ recovered: { minor: 0 }, first: { outcome: 'WON', by: { name: 'Luis Ortega' } } })
    expect(await tellingsOf(stage, id)).toMatchObject([
      { type: 'opened' },
      { type: 'resolved', outcome: 'WON', first: true },
      { type: 'reopened', days: ['2026-06-18'] },
      { type: 'resolved', outcome: 'LOST', first: false },
    ])
    await stage.settle()
    expect(await pointsOf(id)).toEqual([{ points: 15 }])
  })

  it('H-09 is one, whoever else decides at the same moment', async () => {
    for (let round = 0; round < 4; round += 1) {
      const { id } = await openDispute(stage)
      const asked = (['luis', 'tessa', 'meera', 'sam'] as const).map((who, at) =>
        ask(who, id, { status: at % 2 === 0 ? 'WON' : 'LOST' }),
      )
      const answers = (await Promise.all(asked)).map(({ status }) => status)
      // Two say the same as what stands then, which changes nothing; the other two would contradict it.
      expect(answers.toSorted()).toEqual([200, 200, 409, 409])
      expect(await scoringOf(id)).toHaveLength(1)
    }
  })

  it('is the same when it is said again: nothing changes and nothing is told', async () => {
    const { id } = await openDispute(stage)
    const won = await takeDispute(stage, 'luis', id, { status: 'WON', recoveredMinor: 100_00 })
    const again = await takeDispute(stage, 'tessa', id, { status: 'WON', recoveredMinor: 5 })
    expect([again.version, again.recovered?.minor, again.decided?.by?.name]).toEqual([
      won.version,
      100_00,
      'Luis Ortega',
    ])
    expect(await resolvedOf(id)).toHaveLength(1)
  })

  it('is contested again only with a reason and in a later stage, and never after arbitration', async () => {
    const { id } = await openDispute(stage)
    await takeDispute(stage, 'luis', id, { status: 'LOST' })
    const reopen = async (more: object) => (await ask('luis', id, { status: 'IN_PROGRESS', ...more })).body.code
    expect(await reopen({})).toBe('dispute.reason_missing')
    expect(await reopen({ reason: 'Again', stage: 'INQUIRY' })).toBe('dispute.stage_not_later')
    expect(await reopen({ reason: 'Again', stage: 'CHARGEBACK' })).toBe('dispute.stage_not_later')
    await takeDispute(stage, 'luis', id, { status: 'IN_PROGRESS', reason: 'Again', stage: 'ARBITRATION' })
    const final = await takeDispute(stage, 'luis', id, { status: 'LOST' })
    expect(final.can['reopen']).toBeUndefined()
    expect(await reopen({ reason: 'Once more' })).toBe('dispute.last_stage')
  })

  it('counts as first only when it was won or lost: closing is neither', async () => {
    const { id } = await openDispute(stage)
    const closed = await takeDispute(stage, 'luis', id, { status: 'CLOSED_NO_ACTION' })
    expect(closed).toMatchObject({ first: null, recovered: null, decided: { on: '2026-06-18' } })
    expect((await ask('luis', id, { status: 'IN_PROGRESS', reason: 'Again' })).body.code).toBe('dispute.illegal_step')
    expect((await stage.as('luis').call(getHotelDispute, { id })).status).toBe('CLOSED_NO_ACTION')
  })

  it('H-09 of a file is scored to whose it was then, not to whoever takes it later', async () => {
    const head = 'Property,Type,Case number,Disputed amount,Received,Outcome,Decided on,Assigned to'
    const rows = [
      'QUAY,Rate,O-1,80,2026-06-01,Won,2026-06-10,',
      'QUAY,Rate,O-2,80,2026-06-01,Won,2026-06-10,Luis Ortega',
    ]
    const text = [head, ...rows].join('\n')
    await importNow(stage, 'tessa', { kind: 'disputes', ventureId: VENTURES.harbor.id, text })
    const idOf = async (reference: string) => {
      const found = await stage.sql<{ id: string }>('select id from hospitality.disputes where reference = $1', [
        reference,
      ])
      return found[0]?.id ?? ''
    }
    for (const reference of ['O-1', 'O-2'])
      await takeDispute(stage, 'tessa', await idOf(reference), { version: 1, ownerId: PEOPLE.tessa.id })
    await stage.settle()
    const receivers = async (reference: string) =>
      stage.sql('select user_id from gamification.entries where key = $1', [
        `hotel_dispute_${await idOf(reference)}_resolve`,
      ])
    expect(await receivers('O-1')).toEqual([])
    expect(await receivers('O-2')).toEqual([{ user_id: PEOPLE.luis.id }])
  })
})
