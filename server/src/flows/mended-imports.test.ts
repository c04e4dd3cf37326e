import { readFile } from 'node:fs/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { enterAccount, enterEntity, foundHolding } from '../testing/holdings.ts'
import { previewFile } from '../testing/import-now.ts'
import { foundSaas } from '../testing/saas.ts'
import { openStage, type Stage } from '../testing/stage.ts'

const MIGRATION = new URL('../../migrations/0062_saas_holdings_mends.sql', import.meta.url)
const NUMBER = '500000001234'
const IBAN = 'DE89370400440532013000'

/** A database from before the migration. */
let stage: Stage
let importId: string
beforeAll(async () => {
  stage = await openStage()
  await stage.sql(`
    drop index saas.customers_name_folded, saas.subscriptions_reference_folded;
    drop index saas.customers_name, saas.customers_reference, saas.subscriptions_reference;
    create unique index customers_name on saas.customers (venture_id, lower(name)) where voided_at is null;
    create unique index customers_reference on saas.customers (venture_id, lower(reference)) where voided_at is null;
    create unique index subscriptions_reference on saas.subscriptions (venture_id, lower(reference)) where voided_at is null;
    alter table saas.customers drop column name_folded, drop column reference_folded, drop column shared_name, drop column shared_reference;
    alter table saas.subscriptions drop column reference_folded, drop column shared_reference;
    alter table holdings.balances drop constraint balances_balance_bounded;
    alter table holdings.valuations drop constraint valuations_value_bounded;`)
  const saas = await foundSaas(stage)
  for (const name of ['ΟΔΟΣ', 'οδος'])
    await stage.sql('insert into saas.customers (venture_id, name, created_at) values ($1, $2, now())', [saas, name])
  await plantImport(await foundHolding(stage))
  await stage.sql(await readFile(MIGRATION, 'utf8'))
})
afterAll(() => stage.close())

async function plantImport(ventureId: string) {
  const { id: entityId } = await enterEntity(stage, ventureId, 'Anchor One')
  await enterAccount(stage, { ventureId, entityId, name: 'Operating', number: NUMBER })
  const text = 'Date,Account,Balance,Note\n2026-06-16,Nobody,5,a\n2026-06-16,Operating,"1,234.56",b\n'
  importId = (await previewFile(stage, 'grace', { kind: 'bank-snapshots', ventureId, text })).id
  await stage.sql(`update platform.import_errors set cells = $2::jsonb, errors = $3::jsonb where import_id = $1`, [
    importId,
    JSON.stringify(['2026-06-16', NUMBER, '1,234.56', IBAN]),
    JSON.stringify([{ column: 'balance', message: `"${IBAN}" is not an amount.` }]),
  ])
  await stage.sql(
    `update platform.imports set file_name = $2, preview = jsonb_set(preview, '{firstValues,Account}', $3::jsonb) where id = $1`,
    [importId, `june ${IBAN}.csv`, JSON.stringify([NUMBER, 'Operating'])],
  )
}

test('P-10 whole account numbers that imports have kept are gone, and what is none stays', async () => {
  const [row] = await stage.sql<{ cells: string[]; errors: { message: string }[] }>(
    'select cells, errors from platform.import_errors where import_id = $1',
    [importId],
  )
  expect(row?.cells).toEqual(['2026-06-16', '••••1234', '1,234.56', '••••3000'])
  expect(row?.errors[0]?.message).toBe('"••••" is not an amount.')
  const [file] = await stage.sql<{ file_name: string; preview: { firstValues: object; sample: unknown[] } }>(
    'select file_name, preview from platform.imports where id = $1',
    [importId],
  )
  expect(file?.file_name).toBe('june ••••.csv')
  expect(file?.preview.firstValues).toMatchObject({
    Account: ['••••1234', 'Operating'],
    Date: ['2026-06-16', '2026-06-16'],
  })
  expect(file?.preview.sample).toMatchObject([{ line: 3, values: { account: 'Operating' } }])
})

test('customers of one folded name stay, and nobody else takes it', async () => {
  const found = await stage.sql(`select name from saas.customers where name_folded = 'οδος' order by id`)
  expect(found).toEqual([{ name: 'ΟΔΟΣ' }, { name: 'οδος' }])
  await expect(
    stage.sql(`insert into saas.customers (venture_id, name, created_at)
      select venture_id, 'Οδος', now() from saas.customers limit 1`),
  ).rejects.toThrow('customers_name')
})
