import { contract } from '@holdfast/contract'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { eveningOf, sendReport, takeReportBack } from '../../../../testing/eod.ts'
import { openStage, type Stage } from '../../../../testing/stage.ts'
import { PEOPLE, type PersonName } from '../../../../testing/world/people.ts'
import { VENTURES } from '../../../../testing/world/ventures.ts'

const ventureId = VENTURES.northline.id
const { eodTeam, myEodStatus } = contract.eodReports

describe('a day of a team', () => {
  let stage: Stage
  beforeAll(async () => {
    stage = await openStage()
    stage.clock.set(eveningOf('2026-06-17'))
    await sendReport(stage, 'ana', { day: '2026-06-16' })
    await sendReport(stage, 'ana', { day: '2026-06-17' })
    await sendReport(stage, 'marcus', { day: '2026-06-17' })
    const { id } = await sendReport(stage, 'priya', { day: '2026-06-17' })
    await takeReportBack(stage, 'priya', id)
    await stage.as('omar').call(contract.daysOff.enterDaysOff, {
      ventureId,
      userId: PEOPLE.daniel.id,
      firstDay: '2026-06-17',
      lastDay: '2026-06-17',
    })
  })
  afterAll(() => stage.close())

  const team = (who: PersonName, day = '2026-06-17') => stage.as(who).call(eodTeam, { ventureId, day })
  const standings = async (who: PersonName, day?: string) =>
    Object.fromEntries(
      (await team(who, day)).people.map(({ person, standing }) => [person.name.split(' ')[0], standing]),
    )

  it('says who sent, who is missing by the working calendar, who is off', async () => {
    expect(await standings('omar')).toEqual({
      Ana: 'sent',
      Arjun: 'missing',
      Dana: 'missing',
      Daniel: 'day_off',
      Marcus: 'sent',
      Priya: 'withdrawn',
    })
    expect((await team('omar')).counts).toEqual({ sent: 2, reviewed: 0, late: 0, missing: 3, off: 1 })
    expect((await team('omar', '2026-06-16')).counts).toMatchObject({ sent: 1, late: 1, missing: 4 })
  })

  it('has the people whom one leads', async () => {
    expect(Object.keys(await standings('dana'))).toEqual(['Ana', 'Dana', 'Daniel', 'Marcus'])
    expect(Object.keys(await standings('grace'))).toHaveLength(6)
  })

  it('A-08 is not for those who lead nobody', async () => {
    for (const who of ['ana', 'marcus', 'luis', 'nobody'] as const)
      expect((await stage.as(who).ask(eodTeam, { ventureId })).status).toBe(403)
  })

  it('asks nobody for a report that was taken back on a day that owes none, nor for days before the venture was live', async () => {
    stage.clock.set(eveningOf('2026-06-14'))
    const { id } = await sendReport(stage, 'priya', { day: '2026-06-14' })
    await takeReportBack(stage, 'priya', id)
    const { items } = await stage.as('priya').call(myEodStatus, { ventureId })
    expect(items.map(({ state }) => state)).toEqual(['weekend'])
    stage.clock.set(eveningOf('2026-06-17'))
    expect((await standings('omar', '2026-06-14'))['Priya']).toBe('weekend')
    expect((await team('omar', '2026-06-14')).counts.missing).toBe(0)
    await stage.sql(`update ventures.memberships set starts_on = '2025-12-01' where user_id = $1`, [PEOPLE.ana.id])
    expect((await team('omar', '2025-12-30')).people).toEqual([])
    await stage.sql(`update ventures.memberships set starts_on = '2026-01-01' where user_id = $1`, [PEOPLE.ana.id])
  })

  it('names a holiday and a weekend, and never a day to come', async () => {
    await stage
      .as('omar')
      .call(contract.calendar.setHoliday, { id: ventureId, day: '2026-06-15', name: 'Founders’ Day' })
    expect(await team('omar', '2026-06-15')).toMatchObject({ holiday: 'Founders’ Day', counts: { missing: 0, off: 5 } })
    expect((await standings('omar', '2026-06-14'))['Ana']).toBe('weekend')
    expect((await team('omar', '2027-01-01')).day).toBe('2026-06-17')
  })
})

describe('one’s own standing', () => {
  let stage: Stage
  beforeAll(async () => {
    stage = await openStage()
  })
  afterAll(() => stage.close())
  const mine = async (who: PersonName) => (await stage.as(who).call(myEodStatus, {})).items

  it('E-03 counts a streak in working days, over a weekend and a day off', async () => {
    for (const day of ['2026-06-11', '2026-06-12', '2026-06-15', '2026-06-17']) {
      stage.clock.set(eveningOf(day))
      await sendReport(stage, 'ana', { day })
    }
    expect(await mine('ana')).toMatchObject([{ today: '2026-06-17', state: 'sent', streak: 1, open: ['2026-06-16'] }])
    await stage.as('omar').call(contract.daysOff.enterDaysOff, {
      ventureId,
      userId: PEOPLE.ana.id,
      firstDay: '2026-06-16',
      lastDay: '2026-06-16',
    })
    expect(await mine('ana')).toMatchObject([{ streak: 4, open: [] }])
    stage.clock.set(eveningOf('2026-06-18'))
    expect(await mine('ana')).toMatchObject([{ state: 'missing', streak: 4 }])
    stage.clock.set(eveningOf('2026-06-19'))
    expect(await mine('ana')).toMatchObject([{ state: 'missing', streak: 0, open: ['2026-06-18'] }])
    stage.clock.set(eveningOf('2026-06-20'))
    expect(await mine('ana')).toMatchObject([{ state: 'weekend' }])
  })

  it('is of each venture, by its own clock and calendar', async () => {
    const [callbridge, northline] = await mine('arjun')
    expect([callbridge?.ventureName, callbridge?.today, callbridge?.state]).toEqual([
      'Callbridge',
      '2026-06-21',
      'missing',
    ])
    expect([northline?.today, northline?.state]).toEqual(['2026-06-20', 'weekend'])
    expect(await mine('omar')).toMatchObject([{ state: 'not_asked', gaps: [] }])
    expect(await mine('meera')).toEqual([])
  })
})
