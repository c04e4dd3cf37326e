import { contract } from '@holdfast/contract'
import type { VentureId } from '@holdfast/engine/kernel'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { systemCaller } from '../../../platform/caller.ts'
import { urlFor } from '../../../platform/db/roles.ts'
import type { Log } from '../../../platform/log.ts'
import { createVault } from '../../../platform/vault.ts'
import { enterAccount, enterEntity, foundHolding } from '../../../testing/holdings.ts'
import { openStage, type Stage } from '../../../testing/stage.ts'
import { createNumberRenewal } from './renew-numbers.ts'
import { numberColumns, refuseTakenNumber, renewNumber } from './store/account-number.ts'

const FIRST = 'a secret that only tests know, 32 long'
const SECOND = 'the second secret, which is long enough'
const THIRD = 'the third secret, which is long enough too'

let stage: Stage
let ventureId: VentureId
let ids: readonly string[]
beforeAll(async () => {
  stage = await openStage()
  ventureId = (await foundHolding(stage)) as VentureId
  const { id: entityId } = await enterEntity(stage, ventureId, 'Anchor One')
  const made = ['111111111111', '222222222222', '333333333333'].map((number, at) =>
    enterAccount(stage, { ventureId, entityId, name: `Account ${at}`, number }),
  )
  ids = (await Promise.all(made)).map(({ id }) => id)
})
afterAll(() => stage.close())

const vaultOf = (...secrets: readonly [string, ...string[]]) => createVault(secrets, 'bank account')
const owner = () => systemCaller([ventureId], stage.clock.now())

function start(vault: ReturnType<typeof vaultOf>) {
  const log = { info: vi.fn(), warn: vi.fn(), error: vi.fn() }
  const { database } = stage.system
  const systemUrl = urlFor(stage.database.ownerUrl, 'holdfast_system')
  const renewal = createNumberRenewal({ database, systemUrl, vault, clock: stage.clock, log: log as unknown as Log })
  return { renewal, log }
}

test('P-10 a worker that starts seals every number under the key in use; started again, it has nothing to do', async () => {
  const vault = vaultOf(SECOND, FIRST)
  await stage.as('meera').call(contract.bankAccounts.voidBankAccount, { id: ids[2] ?? '', reason: 'Entered twice' })
  const { renewal, log } = start(vault)
  expect(await renewal.run()).toEqual({ current: 0, renewed: 3, key_missing: 0, doubled: 0 })
  expect(log.info).toHaveBeenCalledOnce()
  expect(JSON.stringify(log.info.mock.calls)).not.toContain('1111')
  expect(await renewal.run()).toEqual({ current: 0, renewed: 0, key_missing: 0, doubled: 0 })
  const keys = await stage.sql<{ key: string }>('select distinct number_key as key from holdings.bank_accounts')
  expect(keys.map(({ key }) => key)).toEqual([vault.keys[0]])
})

test('P-10 after two changes of the key a number still stands once in its venture', async () => {
  await start(vaultOf(THIRD, SECOND)).renewal.run()
  const taken = stage.system.database.transaction(owner(), (tx) =>
    refuseTakenNumber(tx, vaultOf(THIRD), '222222222222', ventureId),
  )
  await expect(taken).rejects.toMatchObject({ code: 'bank_account.number_taken' })
})

test('under a key that nobody gave, accounts are edited, none is entered, and the log says what to do', async () => {
  const stranger = vaultOf('a secret that nobody has ever used before')
  const { renewal, log } = start(stranger)
  expect(await renewal.run()).toMatchObject({ renewed: 0, key_missing: 3 })
  expect(log.error.mock.calls[0]?.[1]).toContain('DATA_KEY_BEFORE')
  const inVenture = <R>(work: Parameters<typeof stage.system.database.transaction<R>>[1]) =>
    stage.system.database.transaction(owner(), work)
  expect(await inVenture((tx) => renewNumber(tx, stranger, { ventureId, id: ids[0] ?? '' }))).toBe('key_missing')
  await expect(inVenture((tx) => refuseTakenNumber(tx, stranger, '999999999999', ventureId))).rejects.toMatchObject({
    kind: 'conflict',
    code: 'bank_account.key_missing',
  })
  const [first = ''] = ids
  const edited = await stage
    .as('meera')
    .ask(contract.bankAccounts.changeBankAccount, { id: first, version: 1, name: 'One' })
  expect(edited.status).toBe(200)
})

test('two accounts of one number stay as they are and are told, instead of stopping the others', async () => {
  const { number_sealed, number_hash, number_key } = numberColumns(vaultOf(SECOND), '111111111111', {
    ventureId,
    id: ids[1] ?? '',
  })
  await stage.sql(
    'update holdings.bank_accounts set number_sealed = $2, number_hash = $3, number_key = $4 where id = $1',
    [ids[1], number_sealed, number_hash, number_key],
  )
  const { renewal, log } = start(vaultOf(THIRD, SECOND))
  expect(await renewal.run()).toEqual({ current: 0, renewed: 0, key_missing: 0, doubled: 1 })
  expect(log.warn).toHaveBeenCalledOnce()
})
