import { contract } from '@holdfast/contract'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { bookLoad, coverLoad, deliverLoad } from '../testing/loads.ts'
import type { Client } from '../testing/request.ts'
import { openStage, type Stage } from '../testing/stage.ts'
import { CARRIERS } from '../testing/world/companies.ts'
import { PEOPLE } from '../testing/world/people.ts'
import { VENTURES } from '../testing/world/ventures.ts'
import { PROBED } from './isolation/inputs.ts'
import { type Pair, pairOf } from './isolation/pair-ids.ts'

let stage: Stage
let tessa: Client | undefined
beforeAll(async () => {
  stage = await openStage()
})
afterAll(() => stage.close())

const READS = PROBED.filter(({ endpoint }) => endpoint.method === 'GET' && endpoint.permission !== 'public')
/** The ventures of the world, and records that nobody has. */
const NORTHLINE: Pair = {
  ...pairOf('00000000-0000-4000-8000-00000000dead'),
  brokerId: VENTURES.northline.id,
  centreId: VENTURES.callbridge.id,
  personId: PEOPLE.arjun.id,
}

describe('A-01 lists without a venture', () => {
  test.each(READS.filter(({ sample }) => 'ventureId' in sample(NORTHLINE)))(
    '$operation as somebody without ventures holds nothing',
    async ({ endpoint, sample }) => {
      const { ventureId: _, userId: __, ...rest } = sample(NORTHLINE)
      const answer = await stage.as('nobody').ask(endpoint, rest)
      expect([200, 400, 403, 404]).toContain(answer.status)
      if (answer.status === 200 && typeof answer.body !== 'string' && 'items' in answer.body)
        expect(answer.body.items).toEqual([])
    },
  )
})

test('F-19 somebody without ventures is offered none to choose from: no venture, office, person or company', async () => {
  const nobody = stage.as('nobody')
  expect((await nobody.call(contract.identity.me, {})).ventures).toEqual([])
  expect((await nobody.call(contract.ventures.listVentures, {})).items).toEqual([])
  for (const choices of [contract.offices.listOffices, contract.freight.listCustomers, contract.freight.listCarriers]) {
    const open = await nobody.ask(choices, {})
    expect(open.status === 200 ? open.body : { items: [] }).toMatchObject({ items: [] })
    expect((await nobody.ask(choices, { ventureId: VENTURES.northline.id })).status).toBe(403)
  }
})

test('what another venture does changes no byte of what an outsider reads', async () => {
  await everythingTessaReads()
  await stage.settle()
  const before = await everythingTessaReads()
  await deliverLoad(stage, 'ana', (await bookedAndCovered()).id)
  await stage.as('arjun').call(contract.freight.createCustomer, { ventureId: VENTURES.northline.id, name: 'Newcomer' })
  await stage.settle()
  expect(await everythingTessaReads()).toEqual(before)
})

async function bookedAndCovered() {
  const load = await bookLoad(stage, 'priya', { billMinor: 1_000_000 })
  return coverLoad(stage, 'ana', load.id, { carrierId: CARRIERS.tejas.id, carrierCostMinor: 500_000 })
}

async function everythingTessaReads(): Promise<unknown[]> {
  tessa ??= stage.as('tessa')
  const answers: unknown[] = []
  for (const { operation, endpoint, sample } of READS) {
    const { status, body } = await tessa.ask(endpoint, sample(NORTHLINE))
    answers.push([operation, status, JSON.stringify(body).replace(/"requestId":"[^"]*"/, '')])
  }
  return answers
}
