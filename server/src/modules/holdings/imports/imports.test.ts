import { contract } from '@holdfast/contract'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { enterAccount, enterEntity, foundHolding, recordBalances } from '../../../testing/holdings.ts'
import { uploadFile } from '../../../testing/import-file.ts'
import { openStage, type Stage } from '../../../testing/stage.ts'
import type { PersonName } from '../../../testing/world/people.ts'
import { VENTURES } from '../../../testing/world/ventures.ts'

let stage: Stage
let ventureId: string
let accountId: string
beforeAll(async () => {
  stage = await openStage()
  ventureId = await foundHolding(stage)
  const { id: entityId } = await enterEntity(stage, ventureId, 'Anchor One')
  accountId = (await enterAccount(stage, { ventureId, entityId, name: 'Operating', number: '500000001234' })).id
  await enterAccount(stage, { ventureId, entityId, name: 'Euros', number: '500000005678', currency: 'EUR' })
  await stage
    .as('meera')
    .call(contract.holdings.createAsset, { ventureId, entityId, name: 'Tower', kind: 'REAL_ESTATE', currency: 'USD' })
})
afterAll(() => stage.close())

const upload = (kind: string, by: PersonName, ...lines: readonly string[]) =>
  uploadFile(stage.as(by), { ventureId, kind, fileName: `${kind}.csv`, bytes: Buffer.from(`${lines.join('\n')}\n`) })
async function take(kind: string, ...lines: readonly string[]) {
  const { id, version, firstBadRows } = await upload(kind, 'grace', ...lines)
  expect(firstBadRows).toEqual([])
  await stage.as('grace').call(contract.imports.commitImport, { id, version })
  await stage.settle()
  return stage.as('grace').call(contract.imports.showImport, { id })
}
const BALANCES = 'Date,Account,Balance,Currency'

test('balances come by name or by the end of the number, twice is once, and another one changes', async () => {
  const rows = [
    BALANCES,
    '2026-06-16,operating,"1,234.56",USD',
    '2026-06-17,•••• 1234,-5.00,',
    '2026-06-17,Euros,10,eur',
  ]
  expect((await take('bank-snapshots', ...rows)).progress.became).toEqual({ new: 3, changed: 0, same: 0 })
  expect((await take('bank-snapshots', ...rows)).progress.became).toEqual({ new: 0, changed: 0, same: 3 })
  const again = await take('bank-snapshots', BALANCES, '2026-06-16,Operating,1000,USD')
  expect(again.progress.became).toEqual({ new: 0, changed: 1, same: 0 })
  const { items } = await stage.as('grace').call(contract.holdingsFigures.holdingsKpi, {
    ventureId,
    from: '2026-06-15',
    to: '2026-06-18',
  })
  expect(items.filter(({ currency }) => currency === 'USD').map(({ closingMinor }) => closingMinor)).toEqual([
    null,
    100_000,
    -500,
    -500,
  ])
})

test.each([
  ['2026-06-16,Nobody,1,USD', 'account'],
  ['2026-06-16,500000001234,1,USD', 'account'],
  ['2026-06-16,Operating,1,EUR', 'currency'],
  ['2026-06-16,Operating,1.234,USD', 'balance'],
  ['2026-06-19,Operating,1,USD', 'day'],
])('%s is wrong in %s, and no whole number is repeated', async (row, column) => {
  const { firstBadRows } = await upload('bank-snapshots', 'grace', BALANCES, row)
  expect(firstBadRows.map(({ errors }) => errors[0]?.column)).toEqual([column])
  expect(firstBadRows[0]?.errors[0]?.message).not.toContain('500000001234')
})

test('a day of an account stands once in a file', async () => {
  const { firstBadRows } = await upload(
    'bank-snapshots',
    'grace',
    BALANCES,
    '2026-06-01,Operating,1,',
    '2026-06-01,1234,2,',
  )
  expect(firstBadRows.map(({ line, errors }) => [line, errors[0]?.column])).toEqual([[3, 'day']])
})

test('valuations come with method and author', async () => {
  const header = 'Date,Asset,Value,Method,Valued by'
  const done = await take(
    'valuations',
    header,
    '2026-05-01,tower,"1,000,000",Appraisal,Hale',
    '2026-06-01,Tower,900000,market price,Hale',
  )
  expect(done.progress.became).toEqual({ new: 2, changed: 0, same: 0 })
  const { items } = await stage.as('grace').call(contract.holdings.listAssets, { ventureId })
  expect(items[0]?.latest).toMatchObject({ value: { minor: 90_000_000 }, method: 'MARKET_PRICE', author: 'Hale' })
  const bad = await upload(
    'valuations',
    'grace',
    header,
    '2026-06-01,House,1,Appraisal,Hale',
    '2026-06-02,Tower,1,Guess,Hale',
    '2026-06-03,Tower,-1,Cost,Hale',
  )
  expect(bad.firstBadRows.map(({ errors }) => errors[0]?.column)).toEqual(['asset', 'method', 'value'])
})

test('what is committed late meets the account as it is then', async () => {
  const { id, version } = await upload('bank-snapshots', 'grace', BALANCES, '2026-06-10,Operating,7,USD')
  await recordBalances(stage, accountId, { '2026-06-10': 700 })
  await stage.as('grace').call(contract.imports.commitImport, { id, version })
  await stage.settle()
  const done = await stage.as('grace').call(contract.imports.showImport, { id })
  expect(done.progress.became).toEqual({ new: 0, changed: 0, same: 1 })
})

test('who does not record for the holding imports nothing, and other trades have no such kinds', async () => {
  await expect(upload('bank-snapshots', 'luis', BALANCES)).rejects.toThrow('403')
  const { items } = await stage.as('meera').call(contract.imports.listImportKinds, { ventureId: VENTURES.northline.id })
  expect(items.map(({ name }) => name)).not.toContain('bank-snapshots')
})
