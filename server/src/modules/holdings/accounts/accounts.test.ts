import { contract, type Entity } from '@holdfast/contract'
import type { VentureId } from '@holdfast/engine/kernel'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { systemCaller } from '../../../platform/caller.ts'
import { createVault } from '../../../platform/vault.ts'
import { enterAccount, enterEntity, foundHolding, recordBalances } from '../../../testing/holdings.ts'
import { openStage, type Stage } from '../../../testing/stage.ts'
import { VENTURES } from '../../../testing/world/ventures.ts'
import { renewNumber } from './store/account-number.ts'

const { createBankAccount, changeBankAccount, getBankAccount, listBankAccounts, voidBankAccount, exportBankAccounts } =
  contract.bankAccounts
const NUMBER = 'DE89 3704 0044 0532 0130 00'
const FOLDED = 'DE89370400440532013000'

let stage: Stage
let ventureId: string
let entity: Entity
beforeAll(async () => {
  stage = await openStage()
  ventureId = await foundHolding(stage)
  entity = await enterEntity(stage, ventureId, 'Anchor One')
})
afterAll(() => stage.close())

const of = (name: string, number: string) => ({ ventureId, entityId: entity.id, name, number })

describe('P-10 the number of an account', () => {
  it('is told by its last four characters and nothing else, whatever is asked', async () => {
    const { id } = await enterAccount(stage, of('Secret', NUMBER))
    const meera = stage.as('meera')
    const replies = [
      await meera.call(getBankAccount, { id }),
      await meera.call(listBankAccounts, { search: 'Secret' }),
      await meera.call(changeBankAccount, { id, version: 1, bank: 'Second Bank' }),
      (await meera.ask(exportBankAccounts, { ventureId })).body,
      (await meera.ask(createBankAccount, { ...of('Other', NUMBER), bank: 'B', currency: 'USD' })).body,
    ]
    for (const reply of replies) expect(JSON.stringify(reply)).not.toMatch(/0532|3704/)
    expect(replies[0]).toMatchObject({ numberEnd: '3000' })
  })

  it('is nowhere in clear in the database: no table, event, audit entry or kept reply', async () => {
    const tables = await stage.sql<{ name: string }>(
      `select n.nspname || '.' || c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
       where c.relkind = 'r' and n.nspname in ('holdings', 'platform', 'identity', 'search', 'kpi', 'briefing')`,
    )
    expect(tables.length).toBeGreaterThan(20)
    for (const { name } of tables) {
      const [found] = await stage.sql<{ rows: number }>(
        `select count(*)::int as rows from ${name} t where t::text ilike '%${FOLDED}%' or t::text ilike '%${NUMBER}%'
           or t::text like '%${Buffer.from(FOLDED).toString('hex')}%'`,
      )
      expect([name, found?.rows]).toEqual([name, 0])
    }
  })

  it('stands once in a venture however it is written, also for two at once, and is free once its account is void', async () => {
    const first = await enterAccount(stage, of('First', '111-222-333'))
    const again = { ...of('Again', '111222333'), bank: 'B', currency: 'USD' }
    const refused = await stage.as('meera').ask(createBankAccount, again)
    expect([refused.status, refused.body.code]).toEqual([409, 'bank_account.number_taken'])
    const both = await Promise.all(
      ['Race A', 'Race B'].map((name) =>
        stage.as('meera').ask(createBankAccount, { ...of(name, '999888777'), bank: 'B', currency: 'USD' }),
      ),
    )
    expect(both.map(({ status }) => status).sort()).toEqual([200, 409])
    await stage.as('meera').call(voidBankAccount, { id: first.id, reason: 'Entered twice' })
    expect((await stage.as('meera').ask(createBankAccount, again)).status).toBe(200)
    const other = await foundHolding(stage, 'OTHER', false)
    const { id: elsewhere } = await enterEntity(stage, other, 'Elsewhere')
    await enterAccount(stage, { ventureId: other, entityId: elsewhere, name: 'Same number', number: NUMBER })
  })

  it('is found under an earlier key and sealed anew under the one in use when its account is edited', async () => {
    const own = await foundHolding(stage, 'ROTATED', false)
    const { id: entityId } = await enterEntity(stage, own, 'Rotated')
    const { id } = await enterAccount(stage, { ventureId: own, entityId, name: 'Rotated', number: '55-66-77-88' })
    const secret = 'a secret that only tests know, 32 long'
    const rotated = createVault(['a new secret that is long enough too', secret], 'bank account')
    const row = async () =>
      (
        await stage.sql<{ key: string; bytes: Buffer; hash: Buffer }>(
          `select number_key as key, number_sealed as bytes, number_hash as hash from holdings.bank_accounts where id = $1`,
          [id],
        )
      )[0]
    const before = await row()
    expect(before && rotated.isCurrent(before)).toBe(false)
    expect(before && rotated.open(before, `${own} ${id}`)).toBe('55667788')
    expect(rotated.hashes('55667788').some((hash) => before?.hash.equals(hash))).toBe(true)
    const owner = { ...systemCaller([own as VentureId], stage.clock.now()) }
    await stage.system.database.transaction(owner, (tx) =>
      renewNumber(tx, rotated, { ventureId: own as VentureId, id }),
    )
    const after = await row()
    expect(after && [rotated.isCurrent(after), rotated.open(after, `${own} ${id}`)]).toEqual([true, '55667788'])
    expect(after?.hash.equals(rotated.hashes('55667788')[0] ?? Buffer.alloc(0))).toBe(true)
  })

  it('cannot be corrected, nor can what prices its balances', async () => {
    const { id } = await enterAccount(stage, of('Fixed', '12345678'))
    for (const change of [{ number: '87654321' }, { currency: 'EUR' }, { entityId: entity.id }])
      expect((await stage.as('meera').ask(changeBankAccount, { id, version: 1, ...change })).status).toBe(400)
    for (const column of [`currency = 'EUR'`, `number_end = '0000'`, `entity_id = entity_id`]) {
      await expect(
        stage.database.sql(`set role holdfast_app; update holdings.bank_accounts set ${column} where id = '${id}'`),
      ).rejects.toThrow('permission denied')
      await stage.database.sql('reset role')
    }
  })

  it.each(['12345', 'x'.repeat(40), '1234_56', ''])('%j is none', async (number) => {
    const { status, body } = await stage
      .as('meera')
      .ask(createBankAccount, { ...of('Malformed', number), bank: 'B', currency: 'USD' })
    expect([status, body.code]).toEqual([422, 'bank_account.number_malformed'])
  })
})

describe('an account', () => {
  it('has a name of its own in the venture, in any case of letters', async () => {
    await enterAccount(stage, of('Payroll', '10000001'))
    const again = { ...of('PAYROLL', '10000002'), bank: 'B', currency: 'USD' }
    expect((await stage.as('meera').ask(createBankAccount, again)).body.code).toBe('bank_account.name_taken')
  })

  it('is closed on a day after which nothing is recorded, and not before a balance that stands', async () => {
    const { id } = await enterAccount(stage, of('Closing', '10000003'))
    await recordBalances(stage, id, { '2026-06-10': 500, '2026-06-15': 0 })
    const meera = stage.as('meera')
    const early = await meera.ask(changeBankAccount, { id, version: 1, closedOn: '2026-06-14' })
    expect([early.status, early.body.code]).toEqual([422, 'bank_account.balance_outside'])
    await meera.call(changeBankAccount, { id, version: 1, closedOn: '2026-06-15' })
    const late = await meera.ask(contract.bankAccounts.upsertBankSnapshots, {
      accountId: id,
      snapshots: [{ day: '2026-06-16', balanceMinor: 1 }],
    })
    expect([late.status, late.body.code]).toEqual([422, 'balance.after_closing'])
    const [event] = await stage.sql<{ days: string[] }>(
      `select days from platform.events where type = 'holdings.account_changed' and subject_id = $1 order by id desc limit 1`,
      [id],
    )
    expect(event?.days.at(0)).toBe('2026-06-10')
    expect(event?.days.at(-1)).toBe('2026-06-18')
  })

  it('is of a company of the same venture that counts', async () => {
    const other = await foundHolding(stage, 'THIRD', false)
    const { id: elsewhere } = await enterEntity(stage, other, 'Third company')
    const asked = { ...of('Wrong', '10000004'), entityId: elsewhere, bank: 'B', currency: 'USD' }
    const { status, body } = await stage.as('meera').ask(createBankAccount, asked)
    expect([status, body.code]).toEqual([404, 'entity.not_found'])
    await stage.as('meera').call(contract.holdings.voidEntity, { id: elsewhere, reason: 'Entered twice' })
    const gone = { ...asked, ventureId: other }
    expect((await stage.as('meera').ask(createBankAccount, gone)).status).toBe(404)
    const inUse = await stage.as('meera').ask(contract.holdings.voidEntity, { id: entity.id, reason: 'No more' })
    expect([inUse.status, inUse.body.code]).toEqual([409, 'entity.in_use'])
  })
})

it('ventures of other trades have no accounts, and their people see none', async () => {
  const wrong = await stage.as('meera').ask(listBankAccounts, { ventureId: VENTURES.northline.id })
  expect([wrong.status, wrong.body.code]).toEqual([403, 'venture.wrong_type'])
  expect((await stage.as('tessa').call(listBankAccounts, {})).items).toEqual([])
})
