import { contract } from '@holdfast/contract'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openStage, type Stage } from '../../../testing/stage.ts'
import { PEOPLE, type PersonName } from '../../../testing/world/people.ts'
import { VENTURES } from '../../../testing/world/ventures.ts'

const ventureId = VENTURES.northline.id
const { enterDaysOff, listDaysOff, voidDaysOff } = contract.daysOff

describe('days off', () => {
  let stage: Stage
  beforeAll(async () => {
    stage = await openStage()
  })
  afterAll(() => stage.close())

  const enter = (by: PersonName, given: object = {}) =>
    stage.as(by).ask(enterDaysOff, {
      ventureId,
      userId: PEOPLE.ana.id,
      firstDay: '2026-07-06',
      lastDay: '2026-07-10',
      ...given,
    })
  const whose = async (who: PersonName, input: object = {}) =>
    (await stage.as(who).call(listDaysOff, input)).items.map(({ person, firstDay }) => [person.name, firstDay])

  it('are entered by who keeps the calendar, for one person, once however many enter them', async () => {
    for (const who of ['ana', 'dana', 'grace', 'luis', 'ruth'] as const) expect((await enter(who)).status).toBe(403)
    const answers = await Promise.all([enter('omar'), enter('omar'), enter('meera', { firstDay: '2026-07-10' })])
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 409, 409])
    expect((await enter('omar', { lastDay: '2026-07-06' })).body).toMatchObject({ code: 'day_off.taken' })
    expect((await enter('omar', { userId: PEOPLE.priya.id })).status).toBe(200)
  })

  it('say by name what is wrong', async () => {
    const july = { firstDay: '2026-07-20', lastDay: '2026-07-21' }
    expect((await enter('omar', { ...july, lastDay: '2026-07-19' })).body).toMatchObject({
      code: 'day_off.out_of_order',
    })
    expect((await enter('omar', { ...july, lastDay: '2027-07-21' })).body).toMatchObject({ code: 'day_off.too_long' })
    expect((await enter('omar', { ...july, userId: PEOPLE.luis.id })).body).toMatchObject({
      code: 'day_off.person_unknown',
      errors: [{ path: 'userId' }],
    })
    expect((await enter('tessa')).status).toBe(403)
  })

  it('are seen by the person and by whoever leads them', async () => {
    expect(await whose('ana')).toHaveLength(1)
    expect((await whose('dana')).map(([name]) => name)).toEqual(['Ana Whitfield'])
    expect(await whose('omar')).toHaveLength(2)
    expect(await whose('daniel')).toEqual([])
    expect(await whose('omar', { from: '2026-07-11' })).toEqual([])
    expect(await whose('omar', { userId: PEOPLE.priya.id, to: '2026-07-06' })).toHaveLength(1)
  })

  it('entered by mistake are taken back once, and can be entered again', async () => {
    const { items } = await stage.as('omar').call(listDaysOff, { ventureId, userId: PEOPLE.ana.id })
    const id = items[0]?.id ?? ''
    for (const who of ['ana', 'dana'] as const)
      expect([403, 404]).toContain((await stage.as(who).ask(voidDaysOff, { id, reason: 'X' })).status)
    const gone = await stage.as('omar').call(voidDaysOff, { id, reason: 'The other Ana' })
    expect(gone).toMatchObject({ voided: { reason: 'The other Ana' }, can: {} })
    expect(await stage.as('omar').call(voidDaysOff, { id, reason: 'Again' })).toMatchObject({
      voided: { reason: 'The other Ana' },
    })
    expect(await whose('ana')).toEqual([])
    const told = await stage.sql(`select from identity.audit_log where subject_id = $1`, [id])
    expect(told).toHaveLength(2)
    expect((await enter('omar')).status).toBe(200)
  })
})
