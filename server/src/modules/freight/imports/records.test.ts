import { contract } from '@holdfast/contract'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { assertCoherent } from '../../../testing/assert-coherent.ts'
import { importNow, previewFile } from '../../../testing/import-now.ts'
import { openStage, type Stage } from '../../../testing/stage.ts'
import { CARRIERS, CUSTOMERS } from '../../../testing/world/companies.ts'
import { VENTURES } from '../../../testing/world/ventures.ts'

const ventureId = VENTURES.northline.id

let stage: Stage
beforeAll(async () => {
  stage = await openStage()
})
afterAll(() => stage.close())

const bring = async (kind: 'customers' | 'carriers', text: string) =>
  (await importNow(stage, 'dana', { kind, ventureId, text })).progress.became
const stored = (table: 'customers' | 'carriers', columns: string) =>
  stage.sql(`select ${columns} from freight.${table} where venture_id = $1 order by name, id`, [ventureId])

describe('customers', () => {
  test('are known by code, else by name without case; new ones are made and others are completed', async () => {
    const text =
      'Customer Name,Code\nCORDOVA PRODUCE,CORD\nHill Country Feed,HILL\n lakeshore  paper ,\nÉclair Foods,\nÉCLAIR FOODS,\n'
    expect(await bring('customers', text)).toEqual({ new: 2, changed: 1, same: 2 })
    expect(await stored('customers', 'name, external_ref')).toEqual([
      { name: 'CORDOVA PRODUCE', external_ref: 'CORD' },
      { name: 'Hill Country Feed', external_ref: 'HILL' },
      { name: 'Lakeshore Paper', external_ref: null },
      { name: 'Peach State Foods', external_ref: null },
      { name: 'Tristate Auto Parts', external_ref: null },
      { name: 'Éclair Foods', external_ref: null },
    ])
    expect(await bring('customers', text)).toEqual({ new: 0, changed: 0, same: 5 })
  })

  test('are renamed under their code, unless somebody else is called so', async () => {
    expect(await bring('customers', 'Name,Code\nHill Country Grain,HILL\n')).toEqual({ new: 0, changed: 1, same: 0 })
    const clash = { kind: 'customers', ventureId, text: 'Name,Code\nLakeshore Paper,HILL\n' }
    const { wouldBe, firstBadRows } = await previewFile(stage, 'dana', clash)
    expect([wouldBe.same, firstBadRows.map(({ errors }) => errors[0]?.message)]).toEqual([
      0,
      [
        'This line means two of the venture’s records at once, by a number, the code or the name. Correct what belongs to the other.',
      ],
    ])
  })

  test('a load finds by code or by name in any case', async () => {
    const text = 'Load #,Customer,From,To,Rate,Date\nK-1,HILL,TX,GA,1,2026-06-01\nK-2,éclair foods,TX,GA,1,2026-06-01\n'
    const { notes } = await previewFile(stage, 'dana', { kind: 'loads', ventureId, text })
    expect(notes.filter((note) => note.includes('created'))).toEqual(['1 carrier is created: Carrier not recorded.'])
  })
})

describe('carriers', () => {
  test('are known by MC, DOT or code; two may bear one name', async () => {
    const text = `Carrier,MC #,DOT,Code
Red River Haulers Inc,MC-884120,,RRH
Tejas Reefer Lines,,USDOT 1180231,
Bluebonnet Transport,999999,,
Lone Star Carriers,,,LSC
lone star carriers,,,
`
    expect(await bring('carriers', text)).toEqual({ new: 2, changed: 1, same: 2 })
    expect(await stored('carriers', 'name, mc_number, dot_number, external_ref')).toEqual([
      { name: 'Bluebonnet Transport', mc_number: '1047733', dot_number: '3055120', external_ref: null },
      { name: 'Bluebonnet Transport', mc_number: '999999', dot_number: null, external_ref: null },
      { name: 'Lone Star Carriers', mc_number: null, dot_number: null, external_ref: 'LSC' },
      { name: 'Red River Haulers Inc', mc_number: '884120', dot_number: '2310045', external_ref: 'RRH' },
      { name: 'Tejas Reefer Lines', mc_number: '512077', dot_number: '1180231', external_ref: null },
    ])
    expect(await bring('carriers', text)).toEqual({ new: 0, changed: 0, same: 5 })
    const { items } = await stage.as('ana').call(contract.freight.listCarriers, { ventureId, startsWith: 'Red' })
    expect(items.map(({ id }) => id)).toEqual([CARRIERS.redRiver.id])
  })

  test('are known by an MC number however it is written', async () => {
    const text =
      'Carrier,MC #\nRed River Haulers Inc,MC884120\nRed River Haulers Inc,884 120\nRed River Haulers Inc,00884120\n'
    expect(await bring('carriers', text)).toEqual({ new: 0, changed: 0, same: 3 })
  })

  test('that a row means by one number and another by the other are left alone', async () => {
    const text = 'Carrier,MC #,DOT\nWho knows,884120,1180231\n'
    const { wouldBe, badRows } = await previewFile(stage, 'dana', { kind: 'carriers', ventureId, text })
    expect([wouldBe.same, badRows]).toEqual([0, 1])
  })
})

test('what is too long says so, and nothing else is touched', async () => {
  const text = `Name,Code\n${'x'.repeat(201)},C\n`
  const { firstBadRows } = await previewFile(stage, 'dana', { kind: 'customers', ventureId, text })
  expect(firstBadRows[0]?.errors).toEqual([
    { column: 'name', message: 'At most 200 characters, and this has 201. Shorten it.' },
  ])
  expect(
    (await stored('customers', 'id')).filter(({ id }: { id?: string }) => id === CUSTOMERS.peachState.id),
  ).toHaveLength(1)
  await stage.settle()
  await assertCoherent(stage.sql)
})
