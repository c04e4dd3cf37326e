import { contract } from '@holdfast/contract'
import { MOST_RECORDED_MINOR } from '@holdfast/engine/holdings'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { enterAccount, enterEntity, foundHolding, recordBalances } from '../../testing/holdings.ts'
import { importNow } from '../../testing/import-now.ts'
import { openStage, type Stage } from '../../testing/stage.ts'

let stage: Stage
let ventureId: string
let rupiah: string
beforeAll(async () => {
  stage = await openStage()
  ventureId = await foundHolding(stage)
  const { id: entityId } = await enterEntity(stage, ventureId, 'Anchor One')
  const open = (name: string, number: string, currency: string) =>
    enterAccount(stage, { ventureId, entityId, name, number, currency })
  for (let at = 0; at < 10; at += 1) await open(`Huge ${at}`, `50000000${at}000`, 'USD')
  rupiah = (await open('Rupiah', '700000000000', 'IDR')).id
  await stage
    .as('meera')
    .call(contract.holdings.createAsset, { ventureId, entityId, name: 'Tower', kind: 'REAL_ESTATE', currency: 'USD' })
})
afterAll(() => stage.close())

const range = { from: '2026-06-16', to: '2026-06-18' }

test('a file is judged by the limit of the API, and names the cell', async () => {
  const text = `Date,Account,Balance
2026-06-16,Huge 0,90071992547409.91
2026-06-16,Huge 1,-10000000000000.01
2026-06-16,Rupiah,15000000000
`
  const { firstBadRows, progress } = await importNow(stage, 'grace', { kind: 'bank-snapshots', ventureId, text })
  expect(firstBadRows.map(({ line, errors }) => [line, errors[0]?.column])).toEqual([
    [2, 'balance'],
    [3, 'balance'],
  ])
  expect(progress.became.new).toBe(1)
  const valued = await importNow(stage, 'grace', {
    kind: 'valuations',
    ventureId,
    text: 'Date,Asset,Value,Method,Valued by\n2026-05-01,Tower,10000000000000.01,Cost,Hale\n',
  }).catch((error: unknown) => String(error))
  expect(JSON.stringify(valued)).toMatch(/larger than any that is kept|nothing_good/)
})

test('an account in rupiah holds more than ten billion by hand, and no more than the limit', async () => {
  await recordBalances(stage, rupiah, { '2026-06-17': 1_500_000_000_000 })
  const record = (balanceMinor: number) =>
    stage.as('grace').ask(contract.bankAccounts.upsertBankSnapshots, {
      accountId: rupiah,
      snapshots: [{ day: '2026-06-18', balanceMinor }],
    })
  expect((await record(MOST_RECORDED_MINOR)).status).toBe(200)
  expect((await record(MOST_RECORDED_MINOR + 1)).status).toBe(400)
  expect((await record(-MOST_RECORDED_MINOR - 1)).status).toBe(400)
})

test('the database holds the same bound for whoever writes, and lets what stands be voided', async () => {
  const writing = (minor: number) =>
    stage.sql(`update holdings.balances set balance_minor = $2, version = version + 1 where bank_account_id = $1`, [
      rupiah,
      minor,
    ])
  await expect(writing(MOST_RECORDED_MINOR + 1)).rejects.toThrow('balances_balance_bounded')
})

test('sums beyond what is kept exactly are unknown, and every reply comes, the briefing of the group too', async () => {
  await stage.sql('alter table holdings.balances drop constraint balances_balance_bounded')
  await stage.sql(
    `insert into holdings.balances (venture_id, bank_account_id, day, balance_minor, source, recorded_at)
     select venture_id, id, '2026-06-16', $2, 'UPLOAD', now() from holdings.bank_accounts where venture_id = $1 and currency = 'USD'`,
    [ventureId, Number.MAX_SAFE_INTEGER],
  )
  await stage.sql('delete from kpi.computed_days')
  const grace = stage.as('grace')
  const list = await grace.call(contract.bankAccounts.listBankAccounts, { ventureId })
  expect(list.sums.map(({ currency, total, measured }) => [currency, total === null, measured])).toEqual([
    ['IDR', false, 1],
    ['USD', true, 10],
  ])
  const kpi = await grace.call(contract.holdingsFigures.holdingsKpi, { ventureId, ...range })
  expect(kpi.items.filter(({ currency }) => currency === 'USD').at(-1)).toMatchObject({
    closingMinor: null,
    changeMinor: null,
    accountsKnown: 10,
  })
  const picture = await grace.call(contract.holdingsFigures.holdingsAt, { ventureId, on: '2026-06-18' })
  expect(picture.total.sum).toBeNull()
  expect((await grace.ask(contract.holdingsFigures.holdingsDashboard, { ventureId, ...range })).status).toBe(200)
  expect((await grace.ask(contract.bankAccounts.exportBankAccounts, { ventureId })).status).toBe(200)
  for (const who of ['meera', 'grace', 'ruth', 'omar'] as const)
    expect([who, (await stage.as(who).ask(contract.briefing.getBriefing, {})).status]).toEqual([who, 200])
})
