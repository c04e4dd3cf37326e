import { contract } from '@holdfast/contract'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { importNow } from '../../../testing/import-now.ts'
import { addCustomer, foundSaas, subscribe } from '../../../testing/saas.ts'
import { openStage, type Stage } from '../../../testing/stage.ts'

let stage: Stage
let ventureId: string
beforeAll(async () => {
  stage = await openStage()
  ventureId = await foundSaas(stage)
})
afterAll(() => stage.close())

const meera = () => stage.as('meera')
const { listSubscriptions, getSubscription, voidSubscription, startSubscription } = contract.saasSubscriptions

async function bring(header: string, ...lines: readonly string[]) {
  const text = [header, ...lines, ''].join('\n')
  const { status, firstBadRows, progress } = await importNow(stage, 'meera', { kind: 'subscriptions', ventureId, text })
  const bad = firstBadRows.map(({ line, errors }) => [line, errors[0]?.column, errors[0]?.message])
  return { status, bad, became: progress.became }
}

async function found(text: string) {
  const { items } = await meera().call(listSubscriptions, { ventureId, limit: 100, text })
  return items.map(({ reference, status, price, interval, seats, plan }) => ({
    reference,
    status,
    minor: price.minor,
    interval,
    seats,
    plan: plan?.name ?? null,
  }))
}

const SHORT = 'Customer,Reference,Price,Started on'
const LIFE = `${SHORT},Status,Changed on,Cancelled on`

test('names and references in any letters are one: a row that says them in others keeps no other row back', async () => {
  const names = ['ΟΔΟΣ', 'İSTANBUL', 'GROẞ', 'Straße']
  const rows = names.flatMap((name, at) => [
    `${name},N-${at},100,2026-03-01`,
    `${name.toLowerCase()},n-${at}-b,100,2026-03-01`,
  ])
  expect(await bring(SHORT, ...rows)).toMatchObject({ status: 'DONE', bad: [], became: { new: 8 } })
  const { items } = await meera().call(contract.saasCustomers.listSaasCustomers, { ventureId, limit: 100 })
  expect(items.map(({ name }) => name).toSorted()).toEqual(names.toSorted())
  const dearer = rows.map((row) => row.toLowerCase().replace('100', '110'))
  expect(await bring(SHORT, ...dearer)).toMatchObject({ bad: [], became: { changed: 8 } })
  const taken = await meera().ask(contract.saasCustomers.createSaasCustomer, { ventureId, name: 'οδος' })
  expect([taken.status, taken.body.code]).toEqual([409, 'customer.name_taken'])
})

test('a reference that comes twice in one file is wrong in its second row, and the others come', async () => {
  const twice = await bring(
    SHORT,
    'Dup,D-1,100,2026-03-01',
    'Dup,d-1,120,2026-03-01',
    'Dup,D-1,130,2026-03-01',
    'Dup,D-2,90,2026-03-01',
  )
  expect(twice).toMatchObject({ status: 'DONE', became: { new: 2 } })
  expect(twice.bad.map(([line, column]) => [line, column])).toEqual([
    [3, 'externalRef'],
    [4, 'externalRef'],
  ])
  expect((await found('D-1')).map(({ minor }) => minor)).toEqual([100_00])
})

test('whoever comes back at another price pays that price from that day on', async () => {
  await bring(LIFE, 'Life,L-1,100,2026-03-01,active,,')
  await bring(LIFE, 'Life,L-1,100,2026-03-01,cancelled,,2026-05-01')
  await bring(LIFE, 'Life,L-1,150,2026-03-01,active,2026-06-01,')
  expect(await found('L-1')).toMatchObject([{ status: 'ACTIVE', minor: 150_00 }])
  const [one] = (await meera().call(listSubscriptions, { ventureId, text: 'L-1' })).items
  const { terms } = await meera().call(getSubscription, { id: one?.id ?? '' })
  expect(terms.map(({ on, mrr }) => [on, mrr.minor]).toSorted()).toEqual([
    ['2026-03-01', 100_00],
    ['2026-05-01', 0],
    ['2026-06-01', 150_00],
  ])
  await bring(LIFE, 'Life,L-1,170,2026-03-01,cancelled,2026-06-05,2026-06-10')
  const after = await meera().call(getSubscription, { id: one?.id ?? '' })
  expect(after.terms.map(({ on, mrr }) => [on, mrr.minor])).toEqual(
    expect.arrayContaining([
      ['2026-06-05', 170_00],
      ['2026-06-10', 0],
    ]),
  )
})

test('what a file leaves blank stays as it is: seats, interval and plan; a new one has the defaults', async () => {
  const { id: planId } = await meera().call(contract.saasPlans.createSaasPlan, {
    ventureId,
    name: 'Team',
    amountMinor: 50_00,
    interval: 'YEAR',
  })
  const customerId = await addCustomer(stage, ventureId, 'PlanCo')
  await subscribe(stage, ventureId, customerId, {
    planId,
    amountMinor: 50_00,
    interval: 'YEAR',
    seats: 4,
    reference: 'P-9',
  })
  const again = await bring(SHORT, 'PlanCo,P-9,50,2026-05-10', 'PlanCo,P-10,50,2026-05-10')
  expect(again.became).toEqual({ new: 1, changed: 0, same: 1 })
  expect((await found('P-9'))[0]).toMatchObject({ seats: 4, interval: 'YEAR', plan: 'Team' })
  expect((await found('P-10'))[0]).toMatchObject({ seats: 1, interval: 'MONTH', plan: null })
})

test('what was voided does not stand in the way of the file that puts it right', async () => {
  const voidIt = async (reference: string) => {
    const [one] = (await meera().call(listSubscriptions, { ventureId, text: reference })).items
    await meera().call(voidSubscription, { id: one?.id ?? '', reason: 'Began on another day' })
    return one?.customer.id ?? ''
  }
  await bring(SHORT, 'Void,V-1,100,2026-03-01', 'Void nameless,,77,2026-03-01')
  const customerId = await voidIt('V-1')
  expect((await bring(SHORT, 'Void,v-1,100,2026-04-01')).became.new).toBe(1)
  expect(await found('V-1')).toHaveLength(1)
  await voidIt('V-1')
  await meera().call(startSubscription, {
    ventureId,
    customerId,
    amountMinor: 5,
    interval: 'MONTH',
    reference: 'V-1',
    startedOn: '2026-04-01',
  })
  expect((await bring(SHORT, 'Void,V-1,120,2026-04-01')).became.changed).toBe(1)
  await voidIt('Void nameless')
  expect((await bring(SHORT, 'Void nameless,,77,2026-03-01')).became.new).toBe(1)
})

test('three letters are no currency, by file or by hand', async () => {
  const { bad } = await bring(`${SHORT},Currency`, 'Cur,C-1,5,2026-03-01,ZZZ', 'Cur,C-2,5,2026-03-01,JPY')
  expect(bad).toEqual([[2, 'currency', 'Write the code of a currency, such as USD.']])
  const customerId = await addCustomer(stage, ventureId, 'By hand')
  const price = { ventureId, amountMinor: 1, interval: 'MONTH', currency: 'ZZZ' } as const
  expect((await meera().ask(startSubscription, { ...price, customerId })).status).toBe(400)
  expect((await meera().ask(contract.saasPlans.createSaasPlan, { ...price, name: 'Z' })).status).toBe(400)
})
