import { contract, type Load } from '@holdfast/contract'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type CommitJob, IMPORT_QUEUE } from '../../../platform/imports/index.ts'
import { assertCoherent } from '../../../testing/assert-coherent.ts'
import { importNow, previewFile } from '../../../testing/import-now.ts'
import { bookLoad } from '../../../testing/loads.ts'
import { openStage, type Stage } from '../../../testing/stage.ts'
import { CARRIERS, CUSTOMERS } from '../../../testing/world/companies.ts'
import { PEOPLE } from '../../../testing/world/people.ts'
import { VENTURES } from '../../../testing/world/ventures.ts'

const ventureId = VENTURES.northline.id
const HEADER = 'Load #,Status,Customer,From,To,Rate,Cost,Date,Carrier,Dispatcher,Number'

let stage: Stage
beforeAll(async () => {
  stage = await openStage()
})
afterAll(() => stage.close())

const fileOf = (...rows: string[]) => ({ kind: 'loads', ventureId, text: [HEADER, ...rows, ''].join('\n') })
const again = async (who: 'omar' | 'dana', ...rows: string[]) =>
  (await importNow(stage, who, fileOf(...rows))).progress.became
const loadOf = async (ref: string): Promise<Load> => {
  const [row] = await stage.sql<{ id: string }>('select id from freight.loads where external_ref = $1', [ref])
  return stage.as('omar').call(contract.freight.getLoad, { id: row?.id ?? '' })
}
const billed = () =>
  stage.sql('select day, billed, revenue_minor as revenue from kpi.freight_daily where billed > 0 order by day')

describe('a load that comes again', () => {
  const row = (rate: string, date: string) =>
    `A-1,,Cordova Produce,"Dallas, TX",GA,${rate},2000,${date},Red River Haulers,Ana Whitfield,`

  test('with another amount and day is changed, and both its days are counted again', async () => {
    expect(await again('omar', row('2500', '2026-06-10'))).toEqual({ new: 1, changed: 0, same: 0 })
    const { wouldBe } = await previewFile(stage, 'omar', fileOf(row('2600', '2026-06-12')))
    expect(wouldBe).toEqual({ new: 0, changed: 1, same: 0 })
    expect(await again('omar', row('2600', '2026-06-12'))).toEqual({ new: 0, changed: 1, same: 0 })
    expect(await billed()).toEqual([{ day: '2026-06-12', billed: 1, revenue: 260_000 }])
    const [event] = await stage.sql(
      `select days from platform.events where type = 'freight.loads_imported' order by id desc limit 1`,
    )
    expect(event).toEqual({ days: ['2026-06-10', '2026-06-12'] })
    await assertCoherent(stage.sql)
  })

  test('as delivered is at risk no more, and its flag names its days', async () => {
    const known = 'F-1,Covered,Cordova Produce,"Dallas, TX",GA,2500,2000,,Red River Haulers,Ana Whitfield,'
    await again('omar', known)
    const { id } = await loadOf('F-1')
    await stage.as('ana').call(contract.freight.flagLoad, { id, kind: 'AT_RISK', up: true, reason: 'Truck is late' })
    await again('omar', known.replace('Covered', 'Delivered').replace('2000,,', '2000,2026-06-10,'))
    expect(await loadOf('F-1')).toMatchObject({ status: 'DELIVERED', flags: [] })
    const [event] = await stage.sql<{ days: string[] }>(
      `select days from platform.events where type = 'freight.loads_imported' order by id desc limit 1`,
    )
    expect(event?.days).toContain('2026-06-18')
    await stage.as('omar').call(contract.freight.voidLoad, { id, reason: 'For the test alone' })
    await stage.settle()
  })

  test('keeps what was edited by hand as long as the file says what it said', async () => {
    const { id, version } = await loadOf('A-1')
    const changed = await stage
      .as('omar')
      .call(contract.freight.changeLoad, { id, version, miles: 790, billMinor: 255_000 })
    expect(await again('omar', row('2600', '2026-06-12'))).toEqual({ new: 0, changed: 0, same: 1 })
    expect(await loadOf('A-1')).toMatchObject({ miles: 790, bill: { minor: 255_000 }, version: changed.version })
  })

  test('keeps what the file leaves blank when it says something new', async () => {
    const blank = 'A-1,,Cordova Produce,TX,GA,2700,,2026-06-12,,,'
    expect(await again('omar', blank)).toEqual({ new: 0, changed: 1, same: 0 })
    expect(await loadOf('A-1')).toMatchObject({
      origin: { city: 'Dallas', state: 'TX' },
      bill: { minor: 270_000 },
      cost: { minor: 200_000 },
      miles: 790,
      carrier: { name: 'Red River Haulers' },
      credits: [{ role: 'DISPATCH', person: { name: 'Ana Whitfield' } }],
    })
    await assertCoherent(stage.sql)
  })
})

describe('a load that was entered or moved by hand', () => {
  test('under the same reference is the same load, and takes several steps at once', async () => {
    const { id } = await bookLoad(stage, 'arjun', { externalRef: 'B-1' })
    expect(
      await again('omar', 'B-1,paid,Cordova Produce,"Dallas, TX","Atlanta, GA",2500,,2026-06-11,Tejas Reefer Lines,,'),
    ).toEqual({ new: 0, changed: 1, same: 0 })
    expect(await loadOf('B-1')).toMatchObject({
      id,
      status: 'PAID',
      carrier: { id: CARRIERS.tejas.id },
      equipment: 'REEFER',
    })
    const [row] = await stage.sql('select delivered_by, import_key, created_by from freight.loads where id = $1', [id])
    expect(row).toEqual({ delivered_by: null, import_key: null, created_by: PEOPLE.arjun.id })
    await assertCoherent(stage.sql)
  })

  test('and delivered after its import stays delivered, with the points of who recorded it', async () => {
    const row = (rate: number) => `B-2,covered,Cordova Produce,TX,GA,${rate},,,Tejas Reefer Lines,Dana Kowalski,`
    await again('omar', row(2_500))
    const { id } = await loadOf('B-2')
    await stage.as('ana').call(contract.freight.changeLoad, { id, status: 'DELIVERED', deliveredAt: stage.clock.now() })
    await stage.settle()
    expect(await again('omar', row(2_550))).toEqual({ new: 0, changed: 1, same: 0 })
    expect(await loadOf('B-2')).toMatchObject({ status: 'DELIVERED', bill: { minor: 255_000 } })
    const award = await stage.sql('select user_id, points from gamification.awards where key = $1', [
      `load_completed_${id}`,
    ])
    expect(award).toEqual([{ user_id: PEOPLE.ana.id, points: 25 }])
    await assertCoherent(stage.sql)
  })
})

describe('a row that its load cannot follow', () => {
  const refused = async (who: 'omar' | 'dana', row: string, message: string) => {
    const other = ',open,Cordova Produce,TX,GA,1,,,,,OLD-8'
    const { firstBadRows } = await previewFile(stage, who, fileOf(row, other))
    expect(firstBadRows.map(({ line, errors }) => [line, errors[0]?.message])).toEqual([[2, message]])
    await again(who, other)
    const before = await stage.sql('select xmin::text, * from freight.loads order by id')
    const { badRows, progress } = await importNow(stage, who, fileOf(row, other))
    expect([badRows, progress.became]).toEqual([1, { new: 0, changed: 0, same: 1 }])
    expect(await stage.sql('select xmin::text, * from freight.loads order by id')).toEqual(before)
  }

  test('is refused with its reason: void, lost here and delivered there, or billed and not the person’s to correct', async () => {
    const row = (ref: string, status: string, rate = 2_500) =>
      `${ref},${status},Cordova Produce,TX,GA,${rate},,2026-06-11,Tejas Reefer Lines,,`
    await again('omar', row('V-1', ''), row('V-2', 'paid'), row('V-3', 'open'))
    await stage.as('omar').call(contract.freight.voidLoad, { id: (await loadOf('V-1')).id, reason: 'Entered twice' })
    await stage
      .as('omar')
      .call(contract.freight.changeLoad, { id: (await loadOf('V-3')).id, status: 'LOST', reason: 'RATE' })
    await stage.settle()
    await refused('omar', row('V-1', '', 2_600), 'This load is void. Enter it again as a new load if it is real.')
    await refused(
      'dana',
      row('V-2', 'paid', 2_600),
      'This load is billed here. Whoever may correct billed loads has to import this line.',
    )
    await refused('omar', row('V-3', 'delivered'), 'This load is lost and cannot become delivered. Reopen it first.')
    expect(await again('omar', row('V-2', 'paid', 2_600))).toMatchObject({ changed: 1 })
    await assertCoherent(stage.sql)
  })
})

describe('numbers', () => {
  test('of our own that a file brings are kept, name their load, and are never given out again', async () => {
    await again('omar', ',open,Cordova Produce,TX,GA,2500,,,,,NL-1500', ',open,Cordova Produce,TX,GA,2500,,,,,OLD-7')
    expect(await again('omar', ',open,Cordova Produce,TX,GA,2600,,,,,NL-1500')).toEqual({ new: 0, changed: 1, same: 0 })
    const { number } = await bookLoad(stage, 'arjun', { customerId: CUSTOMERS.lakeshore.id })
    expect(number).toBe('NL-1501')
    const kept = await stage.sql(
      `select number, bill_minor from freight.loads where number in ('NL-1500', 'OLD-7') order by number`,
    )
    expect(kept).toEqual([
      { number: 'NL-1500', bill_minor: 260_000 },
      { number: 'OLD-7', bill_minor: 250_000 },
    ])
  })

  test('and references are unique also when two people import the same file at once', async () => {
    const rows = Array.from(
      { length: 60 },
      (_, n) => `P-${n},,Customer ${n % 7},TX,GA,100,,2026-06-09,Carrier ${n % 5},,`,
    )
    for (const [who, order] of [
      ['omar', rows],
      ['dana', rows.toReversed()],
    ] as const) {
      const { id, version } = await previewFile(stage, who, fileOf(...order))
      await stage.as(who).call(contract.imports.commitImport, { id, version })
    }
    const jobs = await stage.sql<{ data: CommitJob }>(
      `select data from jobs.job where name = $1 and state = 'created'`,
      [IMPORT_QUEUE],
    )
    expect(jobs).toHaveLength(2)
    await Promise.all(jobs.map(({ data }) => stage.system.imports.commit(data)))
    await stage.settle()
    const [counted] = await stage.sql(
      `select count(*)::int as loads, count(distinct number)::int as numbers, count(distinct customer_id)::int as customers
       from freight.loads where external_ref like 'P-%'`,
    )
    expect(counted).toEqual({ loads: 60, numbers: 60, customers: 7 })
    expect(
      await stage.sql(
        `select status from platform.imports where status <> 'DONE' and kind = 'loads' and committed_at is not null`,
      ),
    ).toEqual([])
    await assertCoherent(stage.sql)
  })
})
