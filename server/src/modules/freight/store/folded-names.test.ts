import { readFile } from 'node:fs/promises'
import { contract } from '@holdfast/contract'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openStage, type Stage } from '../../../testing/stage.ts'
import { VENTURES } from '../../../testing/world/ventures.ts'

const ventureId = VENTURES.northline.id
const MIGRATION = new URL('../../../../migrations/0017_folded_names.sql', import.meta.url)

/** A database from before the migration, which files in two cases and numbers in three ways have been through. */
let stage: Stage
beforeAll(async () => {
  stage = await openStage()
  await stage.sql('alter table freight.customers drop column shared_name')
  for (const name of ['Twin', 'TWIN', 'tWin'])
    await stage.sql('insert into freight.customers (venture_id, name) values ($1, $2)', [ventureId, name])
  for (const number of ['MC-700001', '700 001', '00700002', 'as agreed', '700003'])
    await stage.sql('insert into freight.carriers (venture_id, name, mc_number) values ($1, $2, $2)', [
      ventureId,
      number,
    ])
  await stage.sql(await readFile(MIGRATION, 'utf8'))
})
afterAll(() => stage.close())

test('customers of one name stay, and nobody else takes it, in whatever case', async () => {
  const add = (name: string) => stage.as('omar').ask(contract.freight.createCustomer, { ventureId, name })
  expect(await stage.sql(`select name from freight.customers where name_folded = 'twin' order by id`)).toEqual([
    { name: 'Twin' },
    { name: 'TWIN' },
    { name: 'tWin' },
  ])
  expect(await add('twiN')).toMatchObject({ status: 409, body: { code: 'customer.exists' } })
  await stage.sql(`update freight.customers set external_ref = 'T' where name = 'TWIN'`)
  await stage.sql(`update freight.customers set name = 'Someone' where name = 'TWIN'`)
  expect((await add('SOMEONE')).status).toBe(409)
})

test('numbers are put right, the older first, and what is no number stays', async () => {
  expect(
    await stage.sql(`select name, mc_number from freight.carriers where name in
      ('MC-700001', '700 001', '00700002', 'as agreed', '700003') order by id`),
  ).toEqual([
    { name: 'MC-700001', mc_number: '700001' },
    { name: '700 001', mc_number: '700 001' },
    { name: '00700002', mc_number: '700002' },
    { name: 'as agreed', mc_number: 'as agreed' },
    { name: '700003', mc_number: '700003' },
  ])
})
