import { contract, type Load } from '@holdfast/contract'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { assertCoherent } from '../../../testing/assert-coherent.ts'
import { importNow, previewFile } from '../../../testing/import-now.ts'
import { bookLoad, coverLoad, deliverLoad, loadThatIs } from '../../../testing/loads.ts'
import { openStage, type Stage } from '../../../testing/stage.ts'
import { CARRIERS } from '../../../testing/world/companies.ts'
import { VENTURES } from '../../../testing/world/ventures.ts'

const ventureId = VENTURES.northline.id
const HEADER = 'Number,Customer,From,To,Bill,Status,Carrier,Delivered at,Lost at,Cancel reason,Test,Weight'

let stage: Stage
beforeAll(async () => {
  stage = await openStage()
})
afterAll(async () => {
  await stage.settle()
  await assertCoherent(stage.sql)
  await stage.close()
})

type Row = Partial<Record<'bill' | 'status' | 'carrier' | 'delivered' | 'lost' | 'why' | 'test' | 'weight', string>>
const fileOf = ({ number }: Pick<Load, 'number'>, row: Row) => ({
  kind: 'loads',
  ventureId,
  text: `${HEADER}\n${number},Cordova Produce,"Dallas, TX","Atlanta, GA",${[row.bill ?? '2500', row.status, row.carrier, row.delivered, row.lost, row.why, row.test, row.weight].join(',')}\n`,
})
const pageOf = ({ id }: Pick<Load, 'id'>) => stage.as('omar').call(contract.freight.getLoad, { id })

/** What the preview says of the row, after the commit left the load as it was. */
async function refused(who: 'dana' | 'omar', load: Load, row: Row): Promise<string | undefined> {
  const before = await stage.sql('select xmin::text, * from freight.loads where id = $1', [load.id])
  const { firstBadRows } = await previewFile(stage, who, fileOf(load, row))
  const other = await bookLoad(stage, 'omar')
  const { text, ...file } = fileOf(load, row)
  const both = `${text}${fileOf(other, { bill: '9' }).text.split('\n')[1]}\n`
  const { badRows, progress } = await importNow(stage, who, { ...file, text: both })
  expect([badRows, progress.became.changed]).toEqual([1, 1])
  expect(await stage.sql('select xmin::text, * from freight.loads where id = $1', [load.id])).toEqual(before)
  return firstBadRows[0]?.errors[0]?.message
}

describe('a file takes what the same takes by hand:', () => {
  test('cancelling what is on the road', async () => {
    const load = await loadThatIs(stage, 'IN_TRANSIT')
    const cancelled = { status: 'cancelled', why: 'Plant closed', lost: '2026-06-18 07:00' }
    expect(await refused('dana', load, cancelled)).toBe(
      'This load is on the road here. Whoever may cancel it there has to import this line.',
    )
    await importNow(stage, 'omar', fileOf(load, cancelled))
    expect(await pageOf(load)).toMatchObject({ status: 'CANCELLED' })
  })

  test('another time of a delivery', async () => {
    const { id } = await bookLoad(stage, 'ana')
    await coverLoad(stage, 'ana', id)
    const load = await deliverLoad(stage, 'ana', id)
    const earlier = { delivered: '2026-06-17 07:59' }
    expect(await refused('dana', load, earlier)).toBe(
      'This load was picked up or delivered at another time here. Whoever may correct that has to import this line.',
    )
    await importNow(stage, 'omar', fileOf(load, earlier))
    expect(await pageOf(load)).toMatchObject({ billingDate: '2026-06-17' })
  })

  test('a carrier that the gate refuses, named here for the first time or new to the venture', async () => {
    const carrier = await stage.as('omar').call(contract.carriers.getCarrier, { id: CARRIERS.bluebonnet.id })
    await stage.as('omar').call(contract.carriers.changeCarrier, {
      id: carrier.id,
      version: carrier.version,
      doNotUseReason: 'Held a load hostage',
    })
    const load = await bookLoad(stage, 'ana')
    const sentence =
      'Bluebonnet Transport is marked “do not use”: Held a load hostage. Cover this load on its page, with a reason, or name another carrier.'
    for (const status of ['covered', 'delivered'])
      expect(
        await refused('omar', load, { status, carrier: 'Bluebonnet Transport', delivered: '2026-06-18 07:00' }),
      ).toBe(sentence)
    const {
      snapshotDays,
      dormantDays,
      version: first,
    } = await stage.as('omar').call(contract.carriers.getFreightSettings, { ventureId })
    const set = (unknownCarrier: 'BLOCK' | 'WARN', version: number) =>
      stage.as('omar').call(contract.carriers.setFreightSettings, {
        ventureId,
        unknownCarrier,
        snapshotDays,
        dormantDays,
        version,
      })
    const strict = await set('BLOCK', first)
    expect(await refused('dana', load, { status: 'covered', carrier: 'Nobody Knows Lines' })).toContain(
      'Cover this load on its page',
    )
    await set('WARN', strict.version)
    await importNow(stage, 'dana', fileOf(load, { status: 'covered', carrier: 'Nobody Knows Lines' }))
    expect(await pageOf(load)).toMatchObject({ status: 'COVERED', carrier: { name: 'Nobody Knows Lines' } })
  })

  test('another carrier, who comes by hand once the first has fallen off', async () => {
    for (const status of ['COVERED', 'DISPATCHED', 'DELIVERED'] as const) {
      const load = await loadThatIs(stage, status)
      expect(await refused('omar', load, { carrier: 'Tejas Reefer Lines' })).toBe(
        'Another carrier has this load here. Record on its page that the carrier fell off, and import this line then.',
      )
    }
    expect(await stage.sql('select 1 from freight.load_fall_offs')).toEqual([])
  })

  test('and a test mark, which would be a void without a reason', async () => {
    const load = await loadThatIs(stage, 'DELIVERED')
    expect(await refused('omar', load, { test: 'yes' })).toBe(
      'This load is no test here, and a file does not change that. Void it with a reason on its page, or leave the column blank.',
    )
  })
})

test('a carrier that nobody wrote down is told by a later file', async () => {
  const row = (carrier: string) => ({
    kind: 'loads',
    ventureId,
    text: `Load #,Customer,From,To,Rate,Date,Carrier\nU-1,Cordova Produce,TX,GA,900,2026-06-11,${carrier}\n`,
  })
  await importNow(stage, 'dana', row(''))
  expect((await importNow(stage, 'dana', row('Tejas Reefer Lines'))).progress.became.changed).toBe(1)
  const [load] = await stage.sql(`select carrier_id from freight.loads where external_ref = 'U-1'`)
  expect(load).toEqual({ carrier_id: CARRIERS.tejas.id })
})

test('what a file changed stands on the page of the load, with who brought it and what stood before', async () => {
  const load = await bookLoad(stage, 'ana')
  await importNow(
    stage,
    'dana',
    fileOf(load, { bill: '10', status: 'covered', carrier: 'Red River Haulers', weight: '42000' }),
  )
  const [moment, first] = (await pageOf(load)).timeline
  expect(moment).toMatchObject({
    type: 'freight.loads_imported',
    by: { name: 'Dana Kowalski' },
    at: stage.clock.now(),
    facts: {
      fileName: 'loads.csv',
      status: 'COVERED',
      changes: {
        status: { before: 'OPEN', after: 'COVERED' },
        billMinor: { before: 250_000, after: 1_000 },
        carrierName: { before: null, after: 'Red River Haulers' },
        weightPounds: { before: null, after: 42_000 },
      },
    },
  })
  expect(Object.keys(Object(moment?.facts['changes']))).toHaveLength(4)
  expect(first?.type).toBe('freight.load_created')
  const [event] = await stage.sql<{ changes: object }>(
    `select facts->'told'->-1->'facts' as changes from platform.events where type = 'freight.loads_imported' order by id desc limit 1`,
  )
  expect(event?.changes).toMatchObject({ billMinor: 1_000 })
})

test('and is kept for ever', async () => {
  await expect(stage.sql('update freight.file_changes set at = now()')).rejects.toThrow()
})
