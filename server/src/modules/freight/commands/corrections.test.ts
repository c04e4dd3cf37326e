import { contract } from '@holdfast/contract'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { bookLoad, coverLoad, loadThatIs } from '../../../testing/loads.ts'
import { openStage, type Stage } from '../../../testing/stage.ts'
import type { PersonName } from '../../../testing/world/people.ts'

describe('what has been billed, lost or cancelled', () => {
  let stage: Stage
  beforeAll(async () => {
    stage = await openStage()
  })
  afterAll(() => stage.close())

  const change = (person: PersonName, id: string, given: object) =>
    stage.as(person).ask(contract.freight.changeLoad, { id, ...given })
  const lastEvent = async (loadId: string) =>
    (
      await stage.sql<{ type: string; days: string[]; facts: Record<string, unknown> }>(
        'select type, days, facts from platform.events where subject_id = $1 order by id desc limit 1',
        [loadId],
      )
    )[0]

  it('is invoiced and paid by anybody who works on loads', async () => {
    const { id } = await loadThatIs(stage, 'DELIVERED')
    expect((await change('grace', id, { status: 'INVOICED' })).body).toMatchObject({ invoicedAt: stage.clock.now() })
    expect((await change('grace', id, { status: 'PAID' })).body).toMatchObject({ paidAt: stage.clock.now() })
  })

  it('is taken back step by step, by those who may correct and with a reason', async () => {
    const { id } = await loadThatIs(stage, 'PAID')
    const reason = 'Paid for another load'
    expect((await change('ana', id, { status: 'INVOICED', reason })).status).toBe(403)
    expect(await change('omar', id, { status: 'INVOICED' })).toMatchObject({
      status: 422,
      body: { code: 'load.reason_missing' },
    })
    expect((await change('omar', id, { status: 'INVOICED', reason })).body).toMatchObject({ paidAt: null })
    expect(await lastEvent(id)).toMatchObject({ type: 'freight.load_amended', facts: { reason } })
    expect((await change('ana', id, { status: 'DELIVERED', reason })).status).toBe(403)
    expect((await change('omar', id, { status: 'DELIVERED', reason })).body).toMatchObject({
      status: 'DELIVERED',
      invoicedAt: null,
    })
  })

  it('F-07 lost by anybody, with its time, reason and value', async () => {
    const { id } = await bookLoad(stage, 'arjun')
    const lost = await change('arjun', id, { status: 'LOST', reason: 'LATE_QUOTE', note: 'Took two hours' })
    expect(lost.body.lost).toEqual({ at: stage.clock.now(), reason: 'LATE_QUOTE', note: 'Took two hours' })
    expect(await lastEvent(id)).toMatchObject({
      type: 'freight.load_lost',
      days: ['2026-06-18'],
      facts: { reason: 'LATE_QUOTE', note: 'Took two hours', value: { minor: 250_000, currency: 'USD' } },
    })
    expect((await change('arjun', id, { status: 'LOST', reason: 'RATE' })).body.lost?.reason).toBe('LATE_QUOTE')
    expect((await change('arjun', id, { status: 'LOST', reason: 'Bored' })).status).toBe(400)
  })

  it('cancelled with a reason; once on the road only by those who may correct', async () => {
    const open = await bookLoad(stage, 'arjun')
    expect((await change('arjun', open.id, { status: 'CANCELLED' })).status).toBe(400)
    const cancelled = await change('arjun', open.id, { status: 'CANCELLED', reason: 'Plant closed' })
    expect(cancelled.body.cancelled).toEqual({ at: stage.clock.now(), reason: 'Plant closed' })
    const { id } = await loadThatIs(stage, 'IN_TRANSIT')
    expect((await change('ana', id, { status: 'CANCELLED', reason: 'Plant closed' })).status).toBe(403)
    expect((await change('omar', id, { status: 'CANCELLED', reason: 'Plant closed' })).status).toBe(200)
    expect((await change('omar', id, { status: 'OPEN', reason: 'Open after all' })).body.status).toBe('IN_TRANSIT')
  })

  it('reopened where the evidence puts it, by those who may correct', async () => {
    const { id } = await bookLoad(stage, 'arjun')
    await coverLoad(stage, 'ana', id)
    stage.clock.set('2026-06-19T13:12:00.000Z')
    await change('ana', id, { status: 'LOST', reason: 'RATE' })
    expect((await change('ana', id, { status: 'OPEN', reason: 'Won after all' })).status).toBe(403)
    expect((await change('omar', id, { status: 'OPEN', reason: 'Won after all' })).body).toMatchObject({
      status: 'COVERED',
      lost: null,
    })
    stage.clock.set('2026-06-18T13:12:00.000Z')
    expect(await lastEvent(id)).toMatchObject({
      type: 'freight.load_reopened',
      days: ['2026-06-18', '2026-06-19'],
      facts: { reason: 'Won after all', lostOn: null },
    })
  })

  it('F-03 picked up at its time, which is not to come', async () => {
    const { id } = await loadThatIs(stage, 'COVERED')
    const ahead = await change('ana', id, { status: 'IN_TRANSIT', pickedUpAt: '2026-06-18T13:30:00Z' })
    expect(ahead).toMatchObject({ status: 422, body: { code: 'load.time_in_future' } })
    expect(
      (await change('ana', id, { status: 'IN_TRANSIT', pickedUpAt: '2026-06-18T07:30:00-05:00' })).body,
    ).toMatchObject({
      status: 'IN_TRANSIT',
      pickedUpAt: '2026-06-18T12:30:00.000Z',
    })
  })
})
