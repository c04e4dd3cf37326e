import { contract } from '@holdfast/contract'
import type { VentureId } from '@holdfast/engine/kernel'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { systemCaller } from '../../../../platform/caller.ts'
import { eveningOf, sendReport } from '../../../../testing/eod.ts'
import { openStage, type Stage } from '../../../../testing/stage.ts'
import { PEOPLE, type PersonName } from '../../../../testing/world/people.ts'
import { VENTURES } from '../../../../testing/world/ventures.ts'
import { checkMissed } from './check-missed.ts'
import { missedReports } from './jobs.ts'

const { id: ventureId, zone, type } = VENTURES.northline
const { eodTeam, explainMissedDays, myEodStatus } = contract.eodReports

describe('missed days', () => {
  let stage: Stage
  beforeAll(async () => {
    stage = await openStage({ scheduledJobs: [missedReports] })
    await stage.as('omar').call(contract.calendar.setHoliday, { id: ventureId, day: '2026-06-19', name: 'Juneteenth' })
  })
  afterAll(async () => {
    await stage.settle()
    await stage.close()
  })

  /** In the night after the last of these days. */
  const check = async (from: string, to = from) => {
    stage.clock.set(`${to}T23:59:00.000Z`)
    const venture = { id: ventureId as VentureId, type, zone, liveFrom: '2026-01-01' }
    return (
      await stage.system.run(checkMissed, systemCaller([ventureId as VentureId], stage.clock.now()), {
        venture,
        from,
        to,
      })
    ).result
  }
  const mine = async (who: PersonName) => {
    const { items } = await stage.as(who).call(myEodStatus, { ventureId })
    return items[0]
  }
  const gapsOf = async (who: PersonName) => ((await mine(who))?.gaps ?? []).map(({ days }) => days)
  const toldTo = async (who: PersonName) => {
    await stage.settle()
    const { items } = await stage.as(who).call(contract.notifications.listNotifications, {})
    return items.filter(({ path }) => path.startsWith('/operations/eod')).map(({ title }) => title)
  }

  it('ask whoever owed a report and sent none, and nobody else', async () => {
    stage.clock.set(eveningOf('2026-06-15'))
    await sendReport(stage, 'priya', { day: '2026-06-15' })
    await check('2026-06-15')
    expect(await gapsOf('ana')).toEqual([['2026-06-15']])
    expect(await toldTo('ana')).toEqual(['No daily report of 2026-06-15'])
    // Who leads the venture, keeps its books or is a contractor owes none; who sent one was not missing.
    for (const who of ['omar', 'grace', 'marcus', 'priya'] as const) expect(await gapsOf(who)).toEqual([])
    expect(await toldTo('priya')).toEqual([])
  })

  it('in a row are one gap and are asked about once, twice and at once too', async () => {
    await Promise.all([check('2026-06-16'), check('2026-06-16'), check('2026-06-15', '2026-06-16')])
    expect(await gapsOf('ana')).toEqual([['2026-06-15', '2026-06-16']])
    expect(await toldTo('ana')).toHaveLength(1)
  })

  it('E-04 are explained by whoever missed them, once, and nobody else', async () => {
    const [gap] = (await mine('ana'))?.gaps ?? []
    const explain = (who: PersonName, explanation = 'Was at the dentist') =>
      stage.as(who).ask(explainMissedDays, { gapId: gap?.id ?? '', explanation })
    for (const who of ['dana', 'omar', 'luis'] as const) expect((await explain(who)).status).toBe(404)
    expect((await explain('ana')).body).toMatchObject({ explanation: { text: 'Was at the dentist' } })
    expect((await explain('ana')).status).toBe(200)
    expect((await explain('ana', 'Something else')).body).toMatchObject({ status: 409, code: 'eod_gap.explained' })
    expect(await gapsOf('ana')).toEqual([])
    expect(await toldTo('dana')).toContain(
      'Somebody explained why there is no daily report from 2026-06-15 to 2026-06-16',
    )
    const { people } = await stage.as('dana').call(eodTeam, { ventureId, day: '2026-06-16' })
    expect(people.find(({ person }) => person.id === PEOPLE.ana.id)).toMatchObject({
      standing: 'missing',
      gap: { days: ['2026-06-15', '2026-06-16'], explanation: { text: 'Was at the dentist' } },
    })
    await expect(
      stage.sql(`update operations.eod_gaps set explanation = 'Other' where id = $1`, [gap?.id]),
    ).rejects.toMatchObject({ constraint: 'eod_gaps_explained_stays' })
  })

  it('E-05 after an explanation are asked about anew', async () => {
    await check('2026-06-17')
    expect(await gapsOf('ana')).toEqual([['2026-06-17']])
    expect(await toldTo('ana')).toHaveLength(2)
  })

  it('that were sent late or turn out to be days off wait no more', async () => {
    stage.clock.set(eveningOf('2026-06-18'))
    await sendReport(stage, 'ana', { day: '2026-06-17' })
    expect(await gapsOf('ana')).toEqual([])
    expect(await gapsOf('daniel')).toEqual([['2026-06-15', '2026-06-16', '2026-06-17']])
    const [gap] = (await mine('daniel'))?.gaps ?? []
    const off = await stage.as('omar').call(contract.daysOff.enterDaysOff, {
      ventureId,
      userId: PEOPLE.daniel.id,
      firstDay: '2026-06-10',
      lastDay: '2026-06-17',
    })
    expect(await gapsOf('daniel')).toEqual([])
    const late = await stage.as('daniel').ask(explainMissedDays, { gapId: gap?.id ?? '', explanation: 'On leave' })
    expect([late.status, late.body]).toMatchObject([409, { code: 'eod_gap.closed' }])
    await stage.as('omar').call(contract.daysOff.voidDaysOff, { id: off.id, reason: 'He came' })
    expect(await gapsOf('daniel')).toHaveLength(1)
  })

  it('are no holidays and weekends, however long the check was down', async () => {
    await check('2026-06-18', '2026-06-22')
    expect(await gapsOf('ana')).toEqual([['2026-06-18', '2026-06-22']])
    expect(await toldTo('ana')).toHaveLength(3)
  })

  it('are asked about by the clock of the venture, in the night that follows', async () => {
    stage.clock.set('2026-06-24T05:00:00.000Z')
    await stage.system.jobs.planOnce()
    await stage.settle()
    expect((await gapsOf('ana')).at(-1)?.at(-1)).toBe('2026-06-22')
    stage.clock.set('2026-06-24T05:45:00.000Z')
    await stage.system.jobs.planOnce()
    await stage.settle()
    expect((await gapsOf('ana')).at(-1)?.at(-1)).toBe('2026-06-23')
  })

  it('that somebody explains while they are asked about stay as they are explained, and what follows is asked anew', async () => {
    const other = new pg.Client({ connectionString: stage.database.superUrl })
    await other.connect()
    await other.query('begin')
    await other.query(
      `update operations.eod_gaps set explanation = 'At sea', explained_at = now() where user_id = $1 and explained_at is null`,
      [PEOPLE.ana.id],
    )
    const checked = check('2026-06-24')
    await stage.untilBlocked()
    await other.query('commit')
    await other.end()
    expect((await checked).asked).toBeGreaterThan(0)
    expect(await gapsOf('ana')).toEqual([['2026-06-24']])
  })
})
