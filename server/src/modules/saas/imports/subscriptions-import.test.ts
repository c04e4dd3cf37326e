import { contract } from '@holdfast/contract'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { uploadFile } from '../../../testing/import-file.ts'
import { foundSaas } from '../../../testing/saas.ts'
import { openStage, type Stage } from '../../../testing/stage.ts'

let stage: Stage
let ventureId: string
beforeAll(async () => {
  stage = await openStage()
  ventureId = await foundSaas(stage)
})
afterAll(() => stage.close())

async function bring(lines: readonly string[]) {
  const bytes = Buffer.from([HEADER, ...lines].join('\n'))
  const meera = stage.as('meera')
  const file = await uploadFile(meera, { ventureId, kind: 'subscriptions', fileName: 'subscriptions.csv', bytes })
  if (file.firstBadRows.length === 0) {
    await meera.call(contract.imports.commitImport, { id: file.id, version: file.version })
    await stage.settle()
  }
  return { file, after: await meera.call(contract.imports.showImport, { id: file.id }) }
}

const HEADER = 'Customer,Reference,Price,Billed,Seats,Status,Started on,Changed on,Cancelled on,Reason'
const list = () => stage.as('meera').call(contract.saasSubscriptions.listSubscriptions, { ventureId, limit: 100 })
const june = async () => (await stage.as('meera').call(contract.saasDashboards.saasMetrics, { ventureId })).items[0]

test('a list of a billing system becomes customers, subscriptions and months that add up; the same again is nothing', async () => {
  const lines = [
    'Acme,sub_1,100.00,monthly,1,active,2026-03-02,,,',
    'acme,sub_2,"1,200.00",yearly,2,active,2026-04-10,,,',
    'Birch,sub_3,50.00,monthly,1,cancelled,2026-02-01,,2026-06-03,too expensive',
    'Cedar,sub_4,80.00,monthly,3,trial,2026-06-10,,,',
  ]
  await bring(lines)
  const { items } = await list()
  expect(items.map(({ customer, mrr, status }) => [customer.name, mrr.minor, status]).toSorted()).toEqual([
    ['Acme', 100_00, 'ACTIVE'],
    ['Acme', 200_00, 'ACTIVE'],
    ['Birch', 0, 'CANCELLED'],
    ['Cedar', 0, 'TRIAL'],
  ])
  expect(await june()).toMatchObject({ startMinor: 350_00, churnMinor: 50_00, endMinor: 300_00, accountsEnd: 1 })
  const events = () => stage.sql(`select from platform.events where type = 'saas.subscriptions_imported'`)
  const before = (await events()).length
  await bring(lines)
  expect([(await list()).items.length, (await events()).length]).toEqual([4, before])
})

test('a changed price holds from its day on; what contradicts what stands is refused with a sentence', async () => {
  await bring(['Acme,sub_1,130.00,monthly,1,active,2026-03-02,2026-06-12,,'])
  expect(await june()).toMatchObject({ expansionMinor: 30_00, endMinor: 330_00 })
  const { file } = await bring([
    'Birch,sub_1,130.00,monthly,1,active,2026-03-02,,,',
    'Dove,sub_9,10.00,monthly,1,cancelled,2026-03-02,,,',
    'Elm,sub_8,10.00,monthly,0,active,2027-03-02,,,',
  ])
  expect(file.firstBadRows.flatMap(({ errors }) => errors.map(({ message }) => message))).toEqual([
    'It is Acme’s here. A subscription stays with its customer.',
    'Say from which day it is cancelled.',
    expect.stringContaining('still to come'),
  ])
})
