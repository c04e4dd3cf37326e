import { contract } from '@holdfast/contract'
import { LOAD_STATUSES } from '@holdfast/engine/freight'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { assertCoherent } from '../../../testing/assert-coherent.ts'
import { importNow, previewFile } from '../../../testing/import-now.ts'
import { openStage, type Stage } from '../../../testing/stage.ts'
import { CARRIERS, CUSTOMERS } from '../../../testing/world/companies.ts'
import { PEOPLE } from '../../../testing/world/people.ts'
import { VENTURES } from '../../../testing/world/ventures.ts'

const ventureId = VENTURES.northline.id
const HEADER =
  'Load #,Status,Customer,From,To,Rate,Carrier Pay,Created,Pickup Date,Delivery Date,Lost Date,Carrier,Equipment,Miles,Weight,PO'

let stage: Stage
beforeAll(async () => {
  stage = await openStage()
})
afterAll(() => stage.close())

const row = (ref: string, status: string, rest = '') =>
  `${ref},${status},cordova produce,"Dallas, TX","Atlanta, GA 30301","$2,500.00",2000,2026-06-01,2026-06-02,2026-06-04,2026-06-03,MC 884120,Dry Van,780.5,42000,PO 7${rest}`
const imported = (who: 'omar' | 'dana', ...rows: string[]) =>
  importNow(stage, who, { kind: 'loads', ventureId, text: [HEADER, ...rows, ''].join('\n') })

test('a load is imported in any state, with the facts of that state and no event of a single step', async () => {
  await imported('omar', ...LOAD_STATUSES.map((status, n) => row(`S-${n}`, status.toLowerCase().replaceAll('_', ' '))))
  const stored = await stage.sql(
    `select status, created_on, picked_up_on, delivered_on, billing_date, lost_on, lost_reason, cancelled_on, carrier_id, created_by
     from freight.loads order by number`,
  )
  const base = {
    created_on: '2026-06-01',
    picked_up_on: null,
    delivered_on: null,
    billing_date: null,
    lost_on: null,
    lost_reason: null,
    cancelled_on: null,
    carrier_id: CARRIERS.redRiver.id,
    created_by: PEOPLE.omar.id,
  }
  const onTheRoad = { ...base, picked_up_on: '2026-06-02' }
  const delivered = { ...onTheRoad, delivered_on: '2026-06-04', billing_date: '2026-06-04' }
  expect(stored).toEqual([
    { ...base, status: 'OPEN', carrier_id: null },
    { ...base, status: 'COVERED' },
    { ...base, status: 'DISPATCHED' },
    { ...onTheRoad, status: 'IN_TRANSIT' },
    { ...delivered, status: 'DELIVERED' },
    { ...delivered, status: 'INVOICED' },
    { ...delivered, status: 'PAID' },
    { ...base, status: 'LOST', lost_on: '2026-06-03', lost_reason: 'OTHER' },
    { ...onTheRoad, status: 'CANCELLED', cancelled_on: '2026-06-03' },
  ])
  const types = await stage.sql(`select distinct type from platform.events where type like 'freight.%'`)
  expect(types).toEqual([{ type: 'freight.loads_imported' }])
  await assertCoherent(stage.sql)
})

test('what is known by name, code or number is found; its page shows everything and goes on by hand', async () => {
  const { items } = await stage.as('dana').call(contract.freight.listLoads, { ventureId, status: 'IN_TRANSIT' })
  const load = await stage.as('dana').call(contract.freight.getLoad, { id: items[0]?.id ?? '' })
  expect(load).toMatchObject({
    customer: { id: CUSTOMERS.cordova.id, name: 'Cordova Produce' },
    carrier: { name: 'Red River Haulers' },
    origin: { city: 'Dallas', state: 'TX' },
    destination: { city: 'Atlanta', state: 'GA' },
    equipment: 'VAN',
    miles: 781,
    weightPounds: 42_000,
    customerReference: 'PO 7',
    bill: { minor: 250_000 },
    cost: { minor: 200_000 },
    can: { deliver: true },
  })
  const delivered = await stage.as('ana').call(contract.freight.changeLoad, {
    id: load.id,
    status: 'DELIVERED',
    deliveredAt: '2026-06-18T12:00:00Z',
  })
  expect(delivered.status).toBe('DELIVERED')
  const { timeline } = await stage.as('ana').call(contract.freight.getLoad, { id: load.id })
  expect(timeline.map(({ type, by }) => [type, by?.name])).toEqual([
    ['freight.load_delivered', 'Ana Whitfield'],
    ['freight.loads_imported', 'Omar Haddad'],
  ])
})

test('a brokerage’s load whose carrier nobody wrote down is driven by one that says so', async () => {
  const text = `Customer,From,To,Rate,Date\nHill Country Feed,TX,OK,900,2026-05-01\nHILL  COUNTRY feed,TX,OK,901,2026-05-01\n`
  const file = { kind: 'loads', ventureId, text }
  expect((await previewFile(stage, 'omar', file)).notes).toEqual(
    expect.arrayContaining([
      '1 customer is created: Hill Country Feed.',
      '1 carrier is created: Carrier not recorded.',
      '2 loads without a carrier or truck: driven by "Carrier not recorded".',
    ]),
  )
  const chosen = { ...file, options: { carriedBy: 'Tejas Reefer Lines', equipment: 'TANKER', status: 'PAID' } }
  await importNow(stage, 'omar', chosen)
  const stored = await stage.sql(
    `select l.status, l.equipment, l.carrier_id, c.name from freight.loads l join freight.customers c on c.id = l.customer_id
     where l.billing_date = '2026-05-01'`,
  )
  const one = { status: 'PAID', equipment: 'TANKER', carrier_id: CARRIERS.tejas.id, name: 'Hill Country Feed' }
  expect(stored).toEqual([one, one])
})

test('whom nobody knew gives way to a carrier that is named later, once, however somebody wrote "not recorded"', async () => {
  await stage.sql(`insert into freight.carriers (venture_id, name) values ($1, 'CARRIER not recorded')`, [ventureId])
  const file = (rows: string) => ({
    kind: 'loads',
    ventureId,
    text: `Load #,External Ref,Customer,From,To,Rate,Date,Carrier\n${rows}\n`,
    mapping: { number: 'Load #', externalRef: 'External Ref' },
  })
  const line = (number: string, ref: string, carrier: string) =>
    `${number},${ref},Cordova Produce,TX,OK,900,2026-04-03,${carrier}`
  const carrierNow = () =>
    stage.sql(
      `select c.name from freight.loads l join freight.carriers c on c.id = l.carrier_id where l.number = 'NR-1'`,
    )
  await importNow(stage, 'omar', file(line('NR-1', 'nr-1', '')))
  expect(await carrierNow()).toEqual([{ name: 'CARRIER not recorded' }])
  await importNow(
    stage,
    'omar',
    file([line('', 'nr-1', 'Tejas Reefer Lines'), line('NR-1', '', 'Red River Haulers')].join('\n')),
  )
  expect(await carrierNow()).toEqual([{ name: 'Tejas Reefer Lines' }])
})

test('a test load counts nowhere, and an import by somebody in training makes nothing else', async () => {
  const text = `Load #,Customer,From,To,Rate,Date,Test\nT-1,Cordova Produce,TX,OK,900,2026-04-01,Yes\nT-2,Cordova Produce,TX,OK,900,2026-04-02,\n`
  await stage.sql('update identity.users set is_test = true where id = $1', [PEOPLE.dana.id])
  await importNow(stage, 'dana', { kind: 'loads', ventureId, text: text.replaceAll('T-', 'U-').replace('Yes', 'No') })
  await stage.sql('update identity.users set is_test = false where id = $1', [PEOPLE.dana.id])
  await importNow(stage, 'dana', { kind: 'loads', ventureId, text })
  const counted = await stage.sql(
    `select day, billed from kpi.freight_daily where day between '2026-04-01' and '2026-04-02'`,
  )
  expect(counted).toEqual([{ day: '2026-04-02', billed: 1 }])
})

test('who may not import, and where, is refused', async () => {
  const kinds = async (who: 'omar' | 'farah' | 'ana', venture: string) =>
    (await stage.as(who).ask(contract.imports.listImportKinds, { ventureId: venture })).body
  const namesOf = async (who: 'omar' | 'farah', venture: string) =>
    ((await kinds(who, venture)) as unknown as { items: { name: string }[] }).items.map(({ name }) => name)
  expect(await namesOf('omar', ventureId)).toEqual(expect.arrayContaining(['loads', 'customers', 'carriers']))
  expect(await namesOf('farah', VENTURES.callbridge.id)).toContain('call-logs')
  expect(await namesOf('farah', VENTURES.callbridge.id)).not.toContain('loads')
  expect(await kinds('ana', ventureId)).toMatchObject({ status: 403 })
})
