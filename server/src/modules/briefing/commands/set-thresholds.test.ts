import { contract } from '@holdfast/contract'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { bookLoad, coverLoad, deliverLoad } from '../../../testing/loads.ts'
import { MORNING, openStage, type Stage } from '../../../testing/stage.ts'
import { CARRIERS } from '../../../testing/world/companies.ts'
import type { PersonName } from '../../../testing/world/people.ts'
import { VENTURES } from '../../../testing/world/ventures.ts'

const ventureId = VENTURES.northline.id

describe('thresholds of a briefing', () => {
  let stage: Stage
  beforeAll(async () => {
    stage = await openStage()
    await stage.sql('delete from briefing.thresholds')
  })
  beforeEach(() => stage.clock.set(MORNING))
  afterAll(() => stage.close())

  const read = (person: PersonName = 'omar') =>
    stage.as(person).call(contract.briefingThresholds.getThresholds, { ventureId })
  const set = async (values: object, person: PersonName = 'omar') => {
    const { version } = await read()
    return stage.as(person).call(contract.briefingThresholds.setThresholds, { ventureId, version, ...values })
  }
  const ask = (values: object, person: PersonName = 'omar') =>
    stage.as(person).ask(contract.briefingThresholds.setThresholds, { ventureId, version: 0, ...values })

  it('are the defaults until somebody sets them, and what is not named stays', async () => {
    const { defaults, version, can, ...held } = await read()
    expect(version).toBe(0)
    expect(held).toMatchObject(defaults)
    expect(can).toEqual({ change: true })
    const after = await set({ overdueDays: 3 })
    expect(after).toMatchObject({ version: 1, overdueDays: 3, fallPercent: defaults.fallPercent })
    expect(await set({ fallPercent: 25 })).toMatchObject({ version: 2, overdueDays: 3, fallPercent: 25 })
  })

  it('keep who changed what, the newest first, and nothing of what changed nothing', async () => {
    await set({ staleNights: 5 })
    await set({ staleNights: 5 })
    const { items, hasMore, nextCursor } = await stage
      .as('ana')
      .call(contract.briefingThresholds.thresholdHistory, { ventureId, limit: 1 })
    expect(items).toEqual([
      {
        version: 3,
        at: MORNING,
        by: { id: expect.any(String), name: 'Omar Haddad' },
        before: { staleNights: 2 },
        after: { staleNights: 5 },
      },
    ])
    expect(hasMore).toBe(true)
    const older = await stage
      .as('ana')
      .call(contract.briefingThresholds.thresholdHistory, { ventureId, limit: 5, cursor: nextCursor ?? '' })
    expect(older.items.map(({ after }) => after)).toEqual([{ fallPercent: 25 }, { overdueDays: 3 }])
    await expect(stage.sql('update briefing.threshold_changes set version = 9')).rejects.toThrow(/append-only/)
  })

  it('are set by one of two who read the same version, and the other is told', async () => {
    const { version } = await read()
    const both = await Promise.all(
      [11, 12].map((fallPercent) =>
        stage.as('omar').ask(contract.briefingThresholds.setThresholds, { ventureId, version, fallPercent }),
      ),
    )
    expect(both.map(({ status }) => status).sort()).toEqual([200, 409])
    const refused = both.find(({ status }) => status === 409)
    expect(refused?.body).toMatchObject({ code: 'record.changed' })
    expect((await read()).version).toBe(version + 1)
  })

  it('are set by heads and administrators, and read by the staff', async () => {
    for (const person of ['ana', 'arjun'] as const) expect((await ask({ fallPercent: 5 }, person)).status).toBe(403)
    expect((await stage.as('tessa').ask(contract.briefingThresholds.getThresholds, { ventureId })).status).toBe(403)
    expect((await read('ana')).can).toEqual({ change: false })
    for (const bad of [
      { fallPercent: 0 },
      { fallPercent: 101 },
      { overdueDays: 0 },
      { staleNights: 1.5 },
      { criticalBillMinor: -1 },
    ])
      expect((await ask(bad)).status).toBe(400)
  })

  it('E-08 bring the wins to another critical amount: one cent below, exactly at, one cent above', async () => {
    const load = await bookLoad(stage, 'arjun', { billMinor: 300_000 })
    await coverLoad(stage, 'ana', load.id, { carrierId: CARRIERS.tejas.id })
    await deliverLoad(stage, 'ana', load.id)
    await stage.settle()
    const isWin = async () =>
      (await stage.as('omar').call(contract.briefing.getBriefing, { ventureId })).wins.some(
        ({ subject }) => subject.id === load.id,
      )
    expect(await isWin()).toBe(false)
    for (const [criticalBillMinor, told] of [
      [299_999, true],
      [300_000, false],
      [299_999, true],
      [300_001, false],
    ] as const) {
      await set({ criticalBillMinor })
      expect(await isWin()).toBe(told)
    }
    await stage.redeliverAllEvents()
    expect(await isWin()).toBe(false)
  })
})
