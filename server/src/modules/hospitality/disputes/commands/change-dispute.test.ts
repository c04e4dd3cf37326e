import { contract } from '@holdfast/contract'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  FAR_HOTEL,
  foundDisputedHotels,
  openDispute,
  takeDispute,
  tellingsOf,
} from '../../../../testing/hotel-disputes.ts'
import { openStage, type Stage } from '../../../../testing/stage.ts'
import { PEOPLE, type PersonName } from '../../../../testing/world/people.ts'
import { VENTURES } from '../../../../testing/world/ventures.ts'

const { changeHotelDispute, createHotelDispute, getHotelDispute, hotelDisputeHistory, voidHotelDispute } =
  contract.hotelDisputes

let stage: Stage
beforeAll(async () => {
  stage = await openStage()
  await foundDisputedHotels(stage)
})
afterAll(() => stage.close())

const ask = (by: PersonName, id: string, change: object) => stage.as(by).ask(changeHotelDispute, { id, ...change })
const show = (id: string) => stage.as('tessa').call(getHotelDispute, { id })

describe('a dispute of a hotel', () => {
  it('is entered in its hotel’s currency and on its hotel’s day, with what may be done next', async () => {
    const dispute = await openDispute(stage, 'luis', {
      hotelId: FAR_HOTEL,
      kind: 'NO_SHOW',
      reference: 'NS-1',
      ownerId: PEOPLE.luis.id,
    })
    expect(dispute).toMatchObject({
      status: 'OPEN',
      stage: 'INQUIRY',
      amount: { minor: 400_00, currency: 'NZD' },
      // In Auckland it is the 19th already.
      openedOn: '2026-06-19',
      due: { daysLeft: 6, state: 'WITHIN_7' },
      owner: { name: 'Luis Ortega' },
      recovered: null,
      first: null,
      can: { start: true, win: true, lose: true, close: true, submit: true, amend: true, void: false },
    })
    expect(await tellingsOf(stage, dispute.id)).toMatchObject([{ type: 'opened', days: ['2026-06-19'] }])
  })

  it('is of a hotel of the venture, owned by somebody of it, and not of a day to come', async () => {
    const body = { ventureId: VENTURES.harbor.id, hotelId: FAR_HOTEL, kind: 'RATE', amountMinor: 1 } as const
    const enter = async (given: object, who: PersonName = 'luis') =>
      (await stage.as(who).ask(createHotelDispute, { ...body, ...given })).body.code
    expect(await enter({ hotelId: PEOPLE.luis.id })).toBe('hotel.not_found')
    expect(await enter({ ownerId: PEOPLE.ana.id })).toBe('person.unknown')
    expect(await enter({ openedOn: '2026-06-20' })).toBe('dispute.opened_in_future')
    expect(await enter({ ventureId: VENTURES.northline.id }, 'meera')).toBe('venture.wrong_type')
    expect(await enter({}, 'ruth')).toBe('permission.missing')
  })

  it('bears a reference once in its hotel and kind, whatever its case, and again when the other is void', async () => {
    const first = await openDispute(stage, 'luis', { reference: 'Case-77' })
    const again = { ventureId: VENTURES.harbor.id, hotelId: first.hotel.id, amountMinor: 1, reference: 'CASE-77' }
    const taken = await stage.as('tessa').ask(createHotelDispute, { ...again, kind: 'CHARGEBACK' })
    expect(taken.body).toMatchObject({ status: 409, code: 'dispute.reference_taken' })
    expect((await stage.as('tessa').ask(createHotelDispute, { ...again, kind: 'OTA' })).status).toBe(200)
    await stage.as('tessa').call(voidHotelDispute, { id: first.id, reason: 'Entered twice' })
    expect((await stage.as('tessa').ask(createHotelDispute, { ...again, kind: 'CHARGEBACK' })).status).toBe(200)
  })

  it('takes edits by version and says what somebody else changed meanwhile', async () => {
    const { id, version } = await openDispute(stage)
    await takeDispute(stage, 'luis', id, { version, amountMinor: 350_00, ownerId: PEOPLE.luis.id })
    expect((await ask('tessa', id, { version, guestName: 'Ida' })).body).toMatchObject({
      code: 'record.changed',
      facts: { version: version + 1 },
    })
    const { items } = await stage.as('tessa').call(hotelDisputeHistory, { id })
    expect(items[0]).toMatchObject({
      type: 'hospitality.dispute_amended',
      by: { name: 'Luis Ortega' },
      facts: {
        changes: {
          amountMinor: { before: 400_00, after: 350_00 },
          ownerId: { before: null, after: PEOPLE.luis.id },
        },
      },
    })
  })

  it('has an outcome only once it is decided, of which no more is recovered than was contested', async () => {
    const { id, version } = await openDispute(stage)
    expect((await ask('luis', id, { version, recoveredMinor: 1 })).body.code).toBe('dispute.not_decided')
    expect((await ask('luis', id, { status: 'WON', recoveredMinor: 400_01 })).body.code).toBe(
      'dispute.recovered_too_much',
    )
    expect((await ask('luis', id, { status: 'WON', decidedOn: '2026-06-17' })).body.code).toBe(
      'dispute.decided_before_opening',
    )
    const won = await takeDispute(stage, 'luis', id, { status: 'WON', outcomeNotes: 'Folio signed' })
    expect(won).toMatchObject({
      status: 'WON',
      recovered: { minor: 400_00 },
      outcomeNotes: 'Folio signed',
      due: null,
      decided: { on: '2026-06-18', by: { name: 'Luis Ortega' } },
    })
    const after = await takeDispute(stage, 'luis', id, { version: won.version, recoveredMinor: null })
    expect(after.recovered).toBeNull()
  })

  it('leaves every figure when it is void, by whoever may, and nothing changes a void one', async () => {
    const { id } = await openDispute(stage)
    expect((await stage.as('luis').ask(voidHotelDispute, { id, reason: 'Twice' })).status).toBe(403)
    const voided = await stage.as('tessa').call(voidHotelDispute, { id, reason: 'Twice' })
    expect(voided).toMatchObject({ voided: { reason: 'Twice' }, can: {} })
    expect((await stage.as('tessa').call(voidHotelDispute, { id, reason: 'Again' })).version).toBe(voided.version)
    expect((await ask('tessa', id, { status: 'WON' })).body.code).toBe('dispute.voided')
    expect(await stage.sql('select from hospitality.dispute_facts where dispute_id = $1', [id])).toEqual([])
  })

  it('is nobody’s business in another venture', async () => {
    const { id } = await openDispute(stage)
    for (const who of ['omar', 'farah', 'nobody'] as const)
      expect((await stage.as(who).ask(getHotelDispute, { id })).body.code, who).toMatch(/not_found|permission|scope/)
    expect((await stage.as('omar').ask(changeHotelDispute, { id, status: 'WON' })).status).toBe(404)
    expect((await show(id)).status).toBe('OPEN')
  })
})
