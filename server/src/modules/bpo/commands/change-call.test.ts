import { type Call, contract } from '@holdfast/contract'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { endCall, logCall } from '../../../testing/calls.ts'
import { openStage, type Stage } from '../../../testing/stage.ts'

const END = '2026-06-18T13:10:00.000Z'

describe('changing a call', () => {
  let stage: Stage
  let call: Call
  beforeAll(async () => {
    stage = await openStage()
  })
  afterAll(() => stage.close())

  const begin = async () => {
    call = await logCall(stage, 'nisha', { startedAt: '2026-06-18T13:00:00Z' })
  }
  const change = (person: Parameters<Stage['as']>[0], given: object) =>
    stage.as(person).ask(contract.bpo.changeCall, { id: call.id, ...given })
  const events = async () =>
    (
      await stage.sql<{ type: string }>('select type from platform.events where subject_id = $1 order by id', [call.id])
    ).map((event) => event.type)

  it('B-02 an open call ends once, also days later', async () => {
    await begin()
    stage.clock.set('2026-06-20T09:00:00.000Z')
    expect(await endCall(stage, 'nisha', call, { endedAt: END, talkSeconds: 540 })).toMatchObject({
      endedAt: END,
      talkSeconds: 540,
      version: 2,
    })
    expect(await change('nisha', { endedAt: END, talkSeconds: 540 })).toMatchObject({
      status: 200,
      body: { version: 2 },
    })
    expect(await change('nisha', { endedAt: '2026-06-18T13:11:00Z' })).toMatchObject({
      status: 409,
      body: { code: 'call.already_ended' },
    })
    expect(await events()).toEqual(['bpo.call_started', 'bpo.call_completed'])
  })

  it('ended by many at once, it is completed by one', async () => {
    await begin()
    const same = await Promise.all([1, 2, 3, 4, 5].map(() => change('nisha', { endedAt: END })))
    expect(same.every((answer) => answer.status === 200 && answer.body.version === 2)).toBe(true)
    expect(await events()).toEqual(['bpo.call_started', 'bpo.call_completed'])

    await begin()
    const different = await Promise.all(
      [1, 2, 3, 4, 5].map((minute) => change('nisha', { endedAt: `2026-06-18T13:0${minute}:00Z` })),
    )
    expect(different.map((answer) => answer.status).sort()).toEqual([200, 409, 409, 409, 409])
    expect(await events()).toEqual(['bpo.call_started', 'bpo.call_completed'])
  })

  it('is corrected by whoever saw its last version', async () => {
    await begin()
    await endCall(stage, 'nisha', call, { endedAt: END })
    expect(await change('arjun', { version: 2, endedAt: '2026-06-18T13:05:00Z', dealWon: true })).toMatchObject({
      status: 200,
      body: { version: 3, dealWon: true, endedAt: '2026-06-18T13:05:00.000Z' },
    })
    expect(await change('nisha', { version: 2, dealWon: false })).toMatchObject({
      status: 409,
      body: { code: 'record.changed' },
    })
    expect(await change('nisha', { rating: 5 })).toMatchObject({ status: 200, body: { version: 4, rating: 5 } })
    expect(await change('nisha', { rating: null })).toMatchObject({ status: 200, body: { version: 5, rating: null } })
    expect(await events()).toEqual([
      'bpo.call_started',
      'bpo.call_completed',
      'bpo.call_amended',
      'bpo.call_amended',
      'bpo.call_amended',
    ])
  })

  it('does not end on the word of somebody who saw an older version', async () => {
    await begin()
    await change('arjun', { appointmentSet: true })
    expect(await change('nisha', { version: 1, endedAt: END })).toMatchObject({
      status: 409,
      body: { code: 'record.changed' },
    })
    expect(await change('nisha', { version: 2, endedAt: END })).toMatchObject({
      status: 200,
      body: { appointmentSet: true },
    })
  })

  it('emits nothing for a correction that changes nothing', async () => {
    await begin()
    expect(await change('nisha', { talkSeconds: null })).toMatchObject({ status: 200, body: { version: 1 } })
    expect(await events()).toEqual(['bpo.call_started'])
  })

  it('B-02 belongs to its agent and the team lead; for others it is not there or not theirs', async () => {
    await begin()
    expect(await change('rahul', { endedAt: END })).toMatchObject({ status: 403, body: { code: 'permission.missing' } })
    expect(await change('ana', { endedAt: END })).toMatchObject({ status: 404, body: { code: 'call.not_found' } })
    expect(await change('tessa', { endedAt: END })).toMatchObject({ status: 404 })
    expect(await stage.anonymous.ask(contract.bpo.changeCall, { id: call.id, endedAt: END })).toMatchObject({
      status: 401,
    })
    expect(await events()).toEqual(['bpo.call_started'])
  })

  it('an ended call does not open again, whatever writes', async () => {
    await begin()
    await endCall(stage, 'nisha', call, { endedAt: END })
    await expect(stage.sql('update bpo.call_logs set ended_at = null where id = $1', [call.id])).rejects.toMatchObject({
      constraint: 'call_logs_end_once',
    })
  })
})
