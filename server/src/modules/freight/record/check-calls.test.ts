import { contract } from '@holdfast/contract'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { assertCoherent } from '../../../testing/assert-coherent.ts'
import { bookLoad, loadThatIs } from '../../../testing/loads.ts'
import { MORNING, openStage, type Stage } from '../../../testing/stage.ts'
import type { PersonName } from '../../../testing/world/people.ts'
import { VENTURES } from '../../../testing/world/ventures.ts'

const { makeCheckCall, voidCheckCall } = contract.loadRecord
const MERIDIAN = { city: 'Meridian', state: 'MS' }

describe('check calls', () => {
  let stage: Stage
  beforeAll(async () => {
    stage = await openStage()
  })
  afterAll(async () => {
    await stage.settle()
    await assertCoherent(stage.sql)
    await stage.close()
  })

  const call = (person: PersonName, id: string, said: object = { place: MERIDIAN }) =>
    stage.as(person).ask(makeCheckCall, { id, ...said })
  const listed = async (id: string) => {
    const { items } = await stage
      .as('ana')
      .call(contract.freight.listLoads, { ventureId: VENTURES.northline.id, limit: 100 })
    return items.find((load) => load.id === id)?.lastCheckCall
  }

  it('stand on the load, newest first, and the newest in the list', async () => {
    const { id } = await loadThatIs(stage, 'IN_TRANSIT')
    await call('ana', id, {
      note: 'Loaded, 22 pallets',
      contact: 'Driver, Joe',
      method: 'SMS',
      at: '2026-06-18T11:00:00Z',
    })
    const { body } = await call('dana', id, { place: MERIDIAN, eta: '2026-06-18T14:20:00-05:00', isLate: true })
    expect(body.checkCalls).toMatchObject([
      { at: MORNING, method: 'PHONE', place: MERIDIAN, isLate: true, by: { name: 'Dana Kowalski' }, voided: null },
      {
        at: '2026-06-18T11:00:00.000Z',
        method: 'SMS',
        contact: 'Driver, Joe',
        note: 'Loaded, 22 pallets',
        place: null,
      },
    ])
    const newest = { at: MORNING, place: MERIDIAN, eta: '2026-06-18T19:20:00.000Z', isLate: true }
    expect(await listed(id)).toEqual(newest)
    expect((await stage.as('ana').call(contract.freight.getLoad, { id })).lastCheckCall).toEqual(newest)
  })

  it('that are mistaken are struck out with a reason and stay; the one before is the newest again', async () => {
    const { id } = await loadThatIs(stage, 'IN_TRANSIT')
    await call('ana', id, { note: 'Loaded', at: '2026-06-18T11:00:00Z' })
    const { body } = await call('ana', id)
    const callId = body.checkCalls[0]?.id ?? ''
    const strike = (who: PersonName, reason = 'Another load') =>
      stage.as(who).ask(voidCheckCall, { id, callId, reason })
    expect((await strike('ruth')).status).toBe(403)
    expect((await strike('dana')).status).toBe(403)
    expect((await strike('omar')).body.checkCalls[0]).toMatchObject({
      place: MERIDIAN,
      voided: { at: MORNING, reason: 'Another load', by: { name: 'Omar Haddad' } },
    })
    expect((await strike('ana', 'Said again')).body.checkCalls[0]?.voided?.reason).toBe('Another load')
    expect(await listed(id)).toMatchObject({ at: '2026-06-18T11:00:00.000Z' })
    const other = await loadThatIs(stage, 'IN_TRANSIT')
    expect(await stage.as('ana').ask(voidCheckCall, { id: other.id, callId, reason: 'x' })).toMatchObject({
      status: 404,
      body: { code: 'record.not_found' },
    })
  })

  it('cannot be rewritten or taken away by the app itself', async () => {
    const grants = await stage.sql<{ can: boolean }>(
      `select has_column_privilege('holdfast_app', 'freight.check_calls', 'note', 'update')
        or has_table_privilege('holdfast_app', 'freight.check_calls', 'delete') as can`,
    )
    expect(grants).toEqual([{ can: false }])
  })

  it('of a late truck raise the flag in the same step, or neither stands', async () => {
    const { id } = await loadThatIs(stage, 'IN_TRANSIT')
    const { body } = await call('ana', id, { isLate: true, note: 'Flat tyre', atRisk: 'Two hours behind' })
    expect(body).toMatchObject({
      flags: [{ kind: 'AT_RISK', reason: 'Two hours behind', cleared: null }],
      checkCalls: [{ isLate: true }],
    })
    const delivered = await loadThatIs(stage, 'DELIVERED')
    expect(await call('ana', delivered.id, { isLate: true, atRisk: 'Late' })).toMatchObject({
      status: 409,
      body: { code: 'load.not_under_way' },
    })
    const record = await stage.as('ana').call(contract.loadRecord.getLoadRecord, { id: delivered.id })
    expect(record.checkCalls).toEqual([])
  })

  it('need somebody who drives, and something that was said', async () => {
    const open = await bookLoad(stage, 'arjun')
    expect((await call('arjun', open.id)).body.code).toBe('check_call.nobody_drives')
    const { id } = await loadThatIs(stage, 'COVERED')
    expect((await call('ana', id, {})).body.code).toBe('check_call.says_nothing')
    expect((await call('ana', id, { method: 'PIGEON' })).status).toBe(400)
    expect((await call('tessa', id)).status).toBe(404)
  })

  it('flags tell their whole history on the load, with why they came down', async () => {
    const { id } = await loadThatIs(stage, 'IN_TRANSIT')
    const flag = (up: boolean, reason: string) =>
      stage.as('ana').call(contract.freight.flagLoad, { id, kind: 'HOLD', up, reason })
    await flag(true, 'Customer asks to wait')
    await flag(false, 'Released')
    await flag(true, 'Asks again')
    const { flags } = await stage.as('ana').call(contract.loadRecord.getLoadRecord, { id })
    expect(flags).toMatchObject([
      { reason: 'Asks again', cleared: null },
      { reason: 'Customer asks to wait', cleared: { reason: 'Released', by: { name: 'Ana Whitfield' } } },
    ])
  })
})
