import { contract } from '@holdfast/contract'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { multipart, uploadFile } from '../../../../testing/import-file.ts'
import { addCustomer, foundSaas } from '../../../../testing/saas.ts'
import { openStage, type Stage } from '../../../../testing/stage.ts'
import { VENTURES } from '../../../../testing/world/ventures.ts'

const KIND = 'saas-customers'
const HEADER = 'Customer,Reference,Email,Note'

let stage: Stage
let ventureId: string
beforeAll(async () => {
  stage = await openStage()
  ventureId = await foundSaas(stage)
})
afterAll(() => stage.close())

const fileOf = (lines: readonly string[]) => ({
  ventureId,
  kind: KIND,
  fileName: 'customers.csv',
  bytes: Buffer.from([HEADER, ...lines].join('\n')),
})

async function bring(...lines: readonly string[]) {
  const meera = stage.as('meera')
  const file = await uploadFile(meera, fileOf(lines))
  if (file.firstBadRows.length > 0) return file
  await meera.call(contract.imports.commitImport, { id: file.id, version: file.version })
  await stage.settle()
  return meera.call(contract.imports.showImport, { id: file.id })
}
const standing = () =>
  stage.sql(
    `select name, reference, email, note, version from saas.customers where venture_id = $1 and voided_at is null order by name`,
    [ventureId],
  )
const events = async () =>
  (await stage.sql(`select from platform.events where type = 'saas.customers_imported'`)).length

test('a list of customers is entered; the same again, in other letters too, is nothing', async () => {
  await bring('Acme,cus_1,pay@acme.example,Since 2019', 'Birch,cus_2,,')
  const entered = [
    { name: 'Acme', reference: 'cus_1', email: 'pay@acme.example', note: 'Since 2019', version: 1 },
    { name: 'Birch', reference: 'cus_2', email: null, note: null, version: 1 },
  ]
  expect(await standing()).toEqual(entered)
  const told = await events()
  await bring('Acme,cus_1,pay@acme.example,Since 2019', 'Birch,CUS_2,,')
  expect([await standing(), await events()]).toEqual([entered, told])
})

test('what a row says is changed and what it leaves blank stays; by its reference a customer gets another name', async () => {
  await bring('Acme Dental,cus_1,new@acme.example,')
  expect((await standing())[0]).toEqual({
    name: 'Acme Dental',
    reference: 'cus_1',
    email: 'new@acme.example',
    note: 'Since 2019',
    version: 2,
  })
})

test('a customer without a reference gets it by its name, and what a person corrected stays under the same file', async () => {
  const id = await addCustomer(stage, ventureId, 'Cedar')
  await bring('cedar,cus_3,,')
  expect((await standing()).at(-1)).toMatchObject({ reference: 'cus_3', version: 2 })
  await stage.as('meera').call(contract.saasCustomers.changeSaasCustomer, { id, version: 2, name: 'Cedar & Co' })
  await bring('cedar,cus_3,,')
  expect((await standing()).at(-1)).toMatchObject({ name: 'Cedar & Co', version: 3 })
})

test('a name that another customer bears, and a customer that comes twice, are refused with the line and the column', async () => {
  const before = await standing()
  for (const [lines, column, said] of [
    [['Birch,cus_9,,'], 'name', 'There is a customer Birch already under the reference cus_2.'],
    [['Birch,cus_1,,'], 'name', 'There is a customer Birch already'],
    [['Dune,,,', 'DUNE,,,'], 'name', 'Line 2 is of the same customer'],
    [['Dune,cus_8,,', 'Elm,CUS_8,,'], 'externalRef', 'Line 2 is of the same customer'],
    [[`${'x'.repeat(201)},,,`], 'name', 'At most 200 characters'],
    [['Dune,,not an address,'], 'email', 'is not an email address'],
    [[',cus_7,,'], 'name', ''],
  ] as const) {
    const [bad] = (await bring(...lines)).firstBadRows
    expect(bad?.errors[0]).toMatchObject({ column })
    expect(bad?.errors[0]?.message).toContain(said)
  }
  expect(await standing()).toEqual(before)
})

test('it is for SaaS ventures and whoever imports there', async () => {
  const ask = (by: Parameters<Stage['as']>[0], target: string) => {
    const { body, headers } = multipart({ ...fileOf(['Acme,,,']), ventureId: target })
    return stage.as(by).send(contract.imports.upload, body, headers)
  }
  expect((await ask('meera', VENTURES.northline.id)).status).toBeGreaterThanOrEqual(400)
  expect((await ask('tessa', ventureId)).status).toBeGreaterThanOrEqual(400)
})

test('two lines that mean one customer, by name and by reference, change it once, and the other is told', async () => {
  await bring('Cedar,cus_9,,')
  const meera = stage.as('meera')
  const file = await uploadFile(meera, fileOf(['Cedar,,new@cedar.example,', 'Cedar Works,cus_9,,']))
  expect(file.firstBadRows).toMatchObject([
    { errors: [{ message: expect.stringContaining('means the customer Cedar too') }] },
  ])
  await meera.call(contract.imports.commitImport, { id: file.id, version: file.version, skipErrors: true })
  await stage.settle()
  expect(await standing()).toContainEqual(
    expect.objectContaining({ name: 'Cedar', reference: 'cus_9', email: 'new@cedar.example' }),
  )
})
