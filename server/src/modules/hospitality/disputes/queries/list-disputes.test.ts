import { contract, type HotelDispute, type Input } from '@holdfast/contract'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  DISPUTED_HOTEL,
  FAR_HOTEL,
  foundDisputedHotels,
  openDispute,
  takeDispute,
} from '../../../../testing/hotel-disputes.ts'
import { openStage, type Stage } from '../../../../testing/stage.ts'
import { PEOPLE, type PersonName } from '../../../../testing/world/people.ts'
import { VENTURES } from '../../../../testing/world/ventures.ts'

const { exportHotelDisputes, listHotelDisputes, submitDisputeEvidence } = contract.hotelDisputes
const ventureId = VENTURES.harbor.id

let stage: Stage
const known: Record<string, HotelDispute> = {}
beforeAll(async () => {
  stage = await openStage()
  await foundDisputedHotels(stage)
  const due = (reference: string, evidenceDueOn: string | null, more: object = {}) =>
    openDispute(stage, 'luis', { reference, evidenceDueOn, openedOn: '2026-06-01', ...more })
  known['past'] = await due('Past', '2026-06-17')
  known['today'] = await due('Today', '2026-06-18', { ownerId: PEOPLE.luis.id })
  known['three'] = await due('Three', '2026-06-21', { kind: 'OTA', guestName: 'Noor Haddad' })
  known['four'] = await due('Four', '2026-06-22', { ownerId: PEOPLE.tessa.id })
  known['later'] = await due('Later', '2026-06-26')
  known['none'] = await due('None', null)
  // In Auckland the 18th is over already.
  known['far'] = await due('Far', '2026-06-18', { hotelId: FAR_HOTEL })
  known['won'] = await due('Won', '2026-06-17')
  await takeDispute(stage, 'luis', known['won'].id, { status: 'WON' })
  known['sent'] = await due('Sent', '2026-06-17', { kind: 'OTA' })
  await stage.as('luis').call(submitDisputeEvidence, { id: known['sent'].id, number: 1 })
})
afterAll(() => stage.close())

type Filters = Omit<Input<typeof listHotelDisputes>, 'ventureId'>

async function listed(filters: Filters = {}, who: PersonName = 'tessa'): Promise<readonly (string | null)[]> {
  const { items } = await stage.as(who).call(listHotelDisputes, { ventureId, limit: 100, ...filters })
  return items.map(({ reference }) => reference)
}

describe('the desk of disputes', () => {
  it('stands by the evidence date, those without one last, and the newest first when that is asked', async () => {
    expect(await listed()).toEqual(['Past', 'Won', 'Sent', 'Today', 'Far', 'Three', 'Four', 'Later', 'None'])
    expect(await listed({ sort: 'newest' })).toEqual([
      'Sent',
      'Won',
      'Far',
      'None',
      'Later',
      'Four',
      'Three',
      'Today',
      'Past',
    ])
  })

  it.each(['due', 'newest'] as const)(
    'F-06 goes through its pages by %s without skipping or repeating',
    async (sort) => {
      const whole = await listed({ sort })
      const pages: (string | null)[] = []
      let cursor: string | undefined
      do {
        const page = await stage.as('tessa').call(listHotelDisputes, { ventureId, sort, limit: 2, cursor })
        pages.push(...page.items.map(({ reference }) => reference))
        cursor = page.nextCursor ?? undefined
      } while (cursor !== undefined)
      expect(pages).toEqual(whole)
    },
  )

  it('shows what is due by each hotel’s own day, once evidence is still awaited', async () => {
    expect(await listed({ due: 'past' })).toEqual(['Past', 'Far'])
    expect(await listed({ due: '1' })).toEqual(['Today'])
    expect(await listed({ due: '3' })).toEqual(['Today', 'Three'])
    expect(await listed({ due: '7' })).toEqual(['Today', 'Three', 'Four'])
    expect(await listed({ due: 'no_date' })).toEqual(['None'])
  })

  it('is narrowed by hotel, kind, status, owner, days and words', async () => {
    expect(await listed({ hotelId: FAR_HOTEL })).toEqual(['Far'])
    expect(await listed({ kind: 'OTA' })).toEqual(['Sent', 'Three'])
    expect(await listed({ status: 'IN_PROGRESS' })).toEqual(['Sent'])
    expect(await listed({ state: 'over' })).toEqual(['Won'])
    expect(
      await listed({ state: 'under_way', hotelId: DISPUTED_HOTEL, ownerId: 'nobody', kind: 'CHARGEBACK' }),
    ).toEqual(['Past', 'Later', 'None'])
    expect(await listed({ ownerId: 'me' }, 'luis')).toEqual(['Today'])
    expect(await listed({ ownerId: PEOPLE.tessa.id })).toEqual(['Four'])
    expect(await listed({ text: 'HADDAD' })).toEqual(['Three'])
    expect(await listed({ text: '%' })).toEqual([])
    expect(await listed({ decidedFrom: '2026-06-18', decidedTo: '2026-06-18' })).toEqual(['Won'])
    expect(await listed({ openedFrom: '2026-06-02' })).toEqual([])
  })

  it('has nothing of others: people without hotels see none, and a venture of another trade has no desk', async () => {
    const all = async (who: PersonName) => (await stage.as(who).call(listHotelDisputes, {})).items.length
    expect([await all('omar'), await all('nobody'), await all('meera')]).toEqual([0, 0, 9])
    const asked = await stage.as('omar').ask(listHotelDisputes, { ventureId: VENTURES.northline.id })
    expect(asked.body).toMatchObject({ status: 403, code: 'venture.wrong_type' })
  })

  it('shows a contractor the disputes that they own and those of hotels that they answer for today', async () => {
    await stage.sql(
      `update ventures.memberships set role = 'CONTRACTOR', job_role = null where venture_id = $1 and user_id = $2`,
      [ventureId, PEOPLE.luis.id],
    )
    expect(await listed({}, 'luis')).toEqual(['Today'])
    await stage.sql(
      `insert into hospitality.hotel_people (venture_id, hotel_id, user_id, starts_on, ends_on)
       values ($1, $2, $4, '2026-06-01', '2026-06-18'), ($1, $3, $4, '2026-06-01', '2026-06-17')`,
      [ventureId, FAR_HOTEL, DISPUTED_HOTEL, PEOPLE.luis.id],
    )
    expect(await listed({}, 'luis')).toEqual(['Today', 'Far'])
    const far = known['far']?.id ?? ''
    expect((await stage.as('luis').ask(contract.hotelDisputes.getHotelDispute, { id: far })).status).toBe(200)
    const past = known['past']?.id ?? ''
    expect((await stage.as('luis').ask(contract.hotelDisputes.getHotelDispute, { id: past })).status).toBe(404)
  })

  it('is a file with the same rows in the same order, amounts beside their currency', async () => {
    const file = await stage.as('tessa').call(exportHotelDisputes, { ventureId, due: 'past' })
    const [header = '', first = '', second = ''] = file.replace('\uFEFF', '').split('\r\n')
    expect(header).toContain('Currency,Contested (currency),Recovered (currency)')
    expect(first).toContain('QUAY,Quay House,CHARGEBACK,Past,')
    expect(first).toContain('USD,400.00,')
    expect(second).toContain('AKL,Harbour View,CHARGEBACK,Far,')
    expect(second).toContain('NZD,400.00,')
  })
})
