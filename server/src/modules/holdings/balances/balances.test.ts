import { type BankAccount, contract } from '@holdfast/contract'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { enterAccount, enterEntity, foundHolding, recordBalances } from '../../../testing/holdings.ts'
import { openStage, type Stage } from '../../../testing/stage.ts'

const { upsertBankSnapshots, listBankSnapshots, getBankSnapshot, voidBankSnapshot, exportBankSnapshots } =
  contract.bankAccounts

let stage: Stage
let ventureId: string
let entityId: string
let numbers = 100_000
beforeAll(async () => {
  stage = await openStage()
  ventureId = await foundHolding(stage)
  entityId = (await enterEntity(stage, ventureId, 'Anchor One')).id
})
afterAll(() => stage.close())

function account(name: string): Promise<BankAccount> {
  numbers += 1
  return enterAccount(stage, { ventureId, entityId, name, number: String(numbers) })
}
const listed = async (accountId: string) =>
  (
    await stage
      .as('meera')
      .call(listBankSnapshots, { accountId, from: '2026-06-01', to: '2026-06-30', sort: 'oldest', limit: 100 })
  ).items
const eventsOf = (id: string) =>
  stage.sql<{ days: string[]; facts: Record<string, unknown> }>(
    `select days, facts from platform.events where type = 'holdings.balance_recorded' and subject_id = $1 order by id`,
    [id],
  )

describe('P-10 a balance', () => {
  it('stands once of an account and day; what it said before is kept, whoever writes', async () => {
    const { id } = await account('History')
    expect(await recordBalances(stage, id, { '2026-06-17': 1_000 }, 'grace')).toMatchObject({ inserted: 1 })
    expect(await recordBalances(stage, id, { '2026-06-17': 900 }, 'omar')).toMatchObject({ updated: 1 })
    const [snapshot, ...others] = await listed(id)
    expect([snapshot?.balance, snapshot?.version, others]).toEqual([{ minor: 900, currency: 'USD' }, 2, []])
    const told = await stage.as('grace').call(getBankSnapshot, { id: snapshot?.id ?? '' })
    expect(told.history).toMatchObject([
      { version: 1, balance: { minor: 1_000 }, recordedBy: { name: 'Grace Okafor' } },
    ])
    await expect(
      stage.sql(
        `insert into holdings.balances (venture_id, bank_account_id, day, balance_minor, source, recorded_at)
        values ($1, $2, '2026-06-17', 1, 'HAND', now())`,
        [ventureId, id],
      ),
    ).rejects.toThrow('balances_one_each')
    await expect(stage.sql('update holdings.balance_history set balance_minor = 0')).rejects.toThrow('append-only')
    await expect(
      stage.sql(`update holdings.balances set balance_minor = 1 where bank_account_id = $1`, [id]),
    ).rejects.toThrow('one version at a time')
  })

  it('twice is once, and eight at once are one with seven before it', async () => {
    const { id } = await account('Race')
    await recordBalances(stage, id, { '2026-06-17': 1 })
    expect(await recordBalances(stage, id, { '2026-06-17': 1 })).toMatchObject({
      inserted: 0,
      updated: 0,
      unchanged: 1,
    })
    expect(await eventsOf(id)).toHaveLength(1)
    await Promise.all([2, 3, 4, 5, 6, 7, 8].map((minor) => recordBalances(stage, id, { '2026-06-17': minor })))
    const [snapshot] = await listed(id)
    expect(snapshot?.version).toBe(8)
    expect(await eventsOf(id)).toHaveLength(8)
  })

  it('names every day that it is carried to: up to the day before the next one, or today', async () => {
    const { id } = await account('Carried')
    await recordBalances(stage, id, { '2026-06-15': 10 })
    await recordBalances(stage, id, { '2026-06-12': 20 })
    expect((await eventsOf(id)).map(({ days }) => days)).toEqual([
      ['2026-06-15', '2026-06-16', '2026-06-17', '2026-06-18'],
      ['2026-06-12', '2026-06-13', '2026-06-14'],
    ])
    const [, last] = await listed(id)
    expect(last).toMatchObject({ day: '2026-06-15', change: { minor: -10, currency: 'USD' } })
    await stage.as('omar').call(voidBankSnapshot, { id: last?.id ?? '', reason: 'Wrong account' })
    expect((await eventsOf(id)).at(-1)).toMatchObject({
      days: ['2026-06-15', '2026-06-16', '2026-06-17', '2026-06-18'],
      facts: { voided: ['2026-06-15'] },
    })
    await stage.as('omar').call(voidBankSnapshot, { id: last?.id ?? '', reason: 'Again' })
    expect(await eventsOf(id)).toHaveLength(3)
    expect((await listed(id)).map(({ day }) => day)).toEqual(['2026-06-12'])
    await recordBalances(stage, id, { '2026-06-15': 11 })
    expect((await listed(id)).map(({ version }) => version)).toEqual([1, 3])
  })

  it('of many is all or none, and says which is wrong', async () => {
    const { id } = await account('All or none')
    const good = { day: '2026-06-15', balanceMinor: 5 }
    for (const [bad, status, code] of [
      [{ day: '2026-06-19', balanceMinor: 1 }, 422, 'balance.in_future'],
      [{ day: '1999-06-19', balanceMinor: 1 }, 422, 'balance.too_old'],
      [{ day: '2026-06-15', balanceMinor: 1 }, 422, 'balance.twice'],
      [{ day: '2026-06-16', balanceMinor: 1, version: 3 }, 409, 'record.changed'],
    ] as const) {
      const answer = await stage.as('grace').ask(upsertBankSnapshots, { accountId: id, snapshots: [good, bad] })
      expect([answer.status, answer.body.code, answer.body.facts?.['day']]).toEqual([status, code, bad.day])
    }
    for (const balanceMinor of [1.5, 2 ** 53, 'much', null]) {
      const asked = { accountId: id, snapshots: [{ day: '2026-06-15', balanceMinor }] } as never
      expect((await stage.as('grace').ask(upsertBankSnapshots, asked)).status).toBe(400)
    }
    expect(await listed(id)).toEqual([])
  })

  it('repeated with its key answers as the first time', async () => {
    const { id } = await account('Key')
    const asked = { accountId: id, snapshots: [{ day: '2026-06-17', balanceMinor: 5 }] }
    const first = await stage.as('grace').ask(upsertBankSnapshots, asked, { key: 'balance-of-17' })
    await recordBalances(stage, id, { '2026-06-17': 6 })
    expect((await stage.as('grace').ask(upsertBankSnapshots, asked, { key: 'balance-of-17' })).body).toEqual(first.body)
    expect((await listed(id))[0]?.balance.minor).toBe(6)
  })

  it('is exported whole, in major units', async () => {
    const { id } = await account('Exported')
    await recordBalances(stage, id, { '2026-06-16': 123_456, '2026-06-17': -5 })
    const { status, body } = await stage
      .as('grace')
      .ask(exportBankSnapshots, { ventureId, accountId: id, from: '2026-06-01', to: '2026-06-30', sort: 'oldest' })
    expect(status).toBe(200)
    expect(String(body)).toContain('2026-06-16,Exported,1234.56,USD')
    expect(String(body)).toMatch(/2026-06-17,Exported,.?-0\.05,USD/)
  })

  it('is recorded by finance and whoever leads the holding; a range has an end', async () => {
    const { id } = await account('May')
    const asked = { accountId: id, snapshots: [{ day: '2026-06-17', balanceMinor: 5 }] }
    const status = async (name: 'luis' | 'tessa' | 'ruth' | 'grace') =>
      (await stage.as(name).ask(upsertBankSnapshots, asked)).status
    expect([await status('luis'), await status('tessa'), await status('ruth'), await status('grace')]).toEqual([
      403, 404, 403, 200,
    ])
    for (const [from, to, code] of [
      ['2026-06-02', '2026-06-01', 'range.order'],
      ['2020-01-01', '2026-06-01', 'range.too_long'],
    ] as const)
      expect((await stage.as('grace').ask(listBankSnapshots, { from, to })).body.code).toBe(code)
  })
})

it('the list goes on by day without leaving any out', async () => {
  const { id } = await account('Paged')
  const days = Array.from({ length: 7 }, (_, at) => `2026-06-0${at + 1}`)
  await recordBalances(stage, id, Object.fromEntries(days.map((day, at) => [day, at])))
  const seen: string[] = []
  let cursor: string | undefined
  do {
    const asked = {
      accountId: id,
      from: '2026-06-01',
      to: '2026-06-30',
      limit: 3,
      ...(cursor !== undefined && { cursor }),
    }
    const page = await stage.as('grace').call(listBankSnapshots, asked)
    seen.push(...page.items.map(({ day }) => day))
    cursor = page.nextCursor ?? undefined
  } while (cursor !== undefined)
  expect(seen).toEqual([...days].reverse())
})
