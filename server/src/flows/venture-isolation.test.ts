import { contract } from '@holdfast/contract'
import { may } from '@holdfast/engine/access'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { uploadFile } from '../testing/import-file.ts'
import { bookLoad, coverLoad, deliverLoad } from '../testing/loads.ts'
import { openStage, type Stage } from '../testing/stage.ts'
import { CAMPAIGNS, CARRIERS, PLANS } from '../testing/world/companies.ts'
import { PEOPLE, type PersonName, type WorldPerson } from '../testing/world/people.ts'
import { NORTHLINE_RULES } from '../testing/world/plan-rules.ts'
import { VENTURES } from '../testing/world/ventures.ts'
import { CASES, type Case, ENDPOINTS, type Records } from './isolation/cases.ts'

const CANARY = 'Canary-7f3a'
const EVERYBODY = Object.keys(PEOPLE) as PersonName[]

let stage: Stage
let records: Records

beforeAll(async () => {
  stage = await openStage()
  records = await makeRecords(stage)
})
afterAll(() => stage.close())

/** Work in Northline and Callbridge whose every text carries the canary. */
async function makeRecords(on: Stage): Promise<Records> {
  const customer = await on
    .as('arjun')
    .call(contract.freight.createCustomer, { ventureId: VENTURES.northline.id, name: `${CANARY} Foods` })
  const delivered = await bookLoad(on, 'arjun', {
    customerId: customer.id,
    billMinor: 900_000,
    customerReference: `${CANARY} PO`,
  })
  await coverLoad(on, 'ana', delivered.id, { carrierId: CARRIERS.redRiver.id, carrierCostMinor: 700_000 })
  await deliverLoad(on, 'ana', delivered.id)
  const open = await bookLoad(on, 'arjun', { customerId: customer.id, customerReference: `${CANARY} PO 2` })
  const call = await on.as('nisha').call(contract.bpo.logCall, {
    ventureId: VENTURES.callbridge.id,
    campaignId: CAMPAIGNS.solar.id,
    direction: 'OUTBOUND',
    startedAt: '2026-06-18T09:00:00Z',
    appointmentSet: true,
    connected: true,
  })
  const plan = await on.as('sam').call(contract.incentives.draftVersion, {
    id: PLANS.northline.id,
    startsOn: '2026-09-01',
    rules: structuredClone(NORTHLINE_RULES) as never,
  })
  await on.settle()
  const [daily] = await on.sql<{ id: string }>('select id from incentives.daily where user_id = $1', [PEOPLE.arjun.id])
  const [line] = await on.sql<{ id: string }>('select id from incentives.lines where user_id = $1', [PEOPLE.arjun.id])
  const [item] = await on.sql<{ id: string }>('select id from briefing.items where venture_id = $1', [
    VENTURES.northline.id,
  ])
  const draft = plan.versions.find((version) => version.status === 'DRAFT')
  if (!daily || !line || !item || !draft) throw new Error('The records of this test were not made.')
  const { id: importId } = await uploadFile(on.as('omar'), {
    ventureId: VENTURES.northline.id,
    kind: 'customers',
    fileName: `${CANARY}.csv`,
    bytes: Buffer.from(`Customer,Code\n${CANARY} Foods,1\n,${CANARY}\n`),
  })
  return {
    loadId: open.id,
    callId: call.id,
    dailyId: daily.id,
    lineId: line.id,
    itemId: item.id,
    draftId: draft.id,
    importId,
  }
}

test('every endpoint of the contract has a case here', () => {
  expect(CASES.map((each) => each.operation)).toEqual(ENDPOINTS.map(([operation]) => operation))
})

describe('without a session', () => {
  test.each(CASES.filter((each) => each.endpoint.permission !== 'public'))(
    'A-09 $operation answers 401',
    async (each) => {
      const answer = await stage.anonymous.ask(each.endpoint, each.input(records))
      expect(answer.status).toBe(401)
    },
  )
})

describe('A-01 A-02 A-15 A-16 with another venture’s session or with none', () => {
  const outsiders = (venture: 'northline' | 'callbridge') => EVERYBODY.filter((name) => !belongs(name, venture))
  const probes = CASES.flatMap((each) => (each.venture ? outsiders(each.venture).map((who) => ({ ...each, who })) : []))

  test.each(probes)('$operation as $who is refused and tells nothing', async (probe) => {
    const answer = await stage.as(probe.who).ask(probe.endpoint, probe.input(records))
    expect([403, 404]).toContain(answer.status)
    expect(JSON.stringify(answer)).not.toContain(CANARY)
  })
})

describe('lists without a venture', () => {
  const lists = CASES.filter(
    (each) =>
      each.endpoint.method === 'GET' && !each.endpoint.path.includes(':') && each.endpoint.permission !== 'public',
  )

  test.each(lists)('A-01 $operation as somebody without ventures holds nothing', async (each) => {
    const { ventureId: _, userId: __, ...rest } = each.input(records)
    const answer = await stage.as('nobody').ask(each.endpoint, rest)
    expect([200, 400, 404]).toContain(answer.status)
    expect(JSON.stringify(answer.body)).not.toContain(CANARY)
    if (answer.status === 200 && 'items' in answer.body) expect(answer.body.items).toEqual([])
  })
})

describe('each role in its own venture', () => {
  const probes = CASES.flatMap((each) => {
    const { venture } = each
    return venture && each.endpoint.method === 'GET'
      ? EVERYBODY.filter((name) => belongs(name, venture)).map((who) => ({ ...each, who, venture }))
      : []
  })

  test.each(probes)('A-20 $operation as $who answers as the matrix says', async (probe) => {
    const answer = await stage.as(probe.who).ask(probe.endpoint, probe.input(records))
    const asked = questionOf(probe.who, probe.venture, probe)
    // Who may do it only with records of their own is judged by the record: either answer is right here.
    if (may(asked)) expect(answer.status).not.toBe(403)
    // A record that is named by its id is not there for somebody who may look only at those of another venture.
    else if (!may({ ...asked, relation: { self: true, reportsToMe: true, assignedToMe: true } }))
      expect(probe.endpoint.path.includes(':id') ? [403, 404] : [403]).toContain(answer.status)
    expect(answer.status).toBeLessThan(500)
  })
})

test('what another venture does changes no byte of what an outsider reads', async () => {
  await everythingTessaReads()
  await stage.settle()
  const before = await everythingTessaReads()
  await deliverLoad(stage, 'ana', (await bookedAndCovered()).id)
  await stage.settle()
  expect(await everythingTessaReads()).toEqual(before)
})

async function bookedAndCovered() {
  const load = await bookLoad(stage, 'priya', { billMinor: 1_000_000 })
  return coverLoad(stage, 'ana', load.id, { carrierId: CARRIERS.tejas.id, carrierCostMinor: 500_000 })
}

async function everythingTessaReads(): Promise<unknown[]> {
  const answers: unknown[] = []
  for (const each of CASES.filter((each) => each.endpoint.method === 'GET' && each.endpoint.permission !== 'public')) {
    const { status, body } = await stage.as('tessa').ask(each.endpoint, each.input(records))
    answers.push([each.operation, status, JSON.stringify(body).replace(/"requestId":"[^"]*"/, '')])
  }
  return answers
}

function belongs(name: PersonName, venture: 'northline' | 'callbridge'): boolean {
  const person: WorldPerson = PEOPLE[name]
  return person.groupRole !== undefined || person.memberships.some((membership) => membership.venture === venture)
}

function questionOf(name: PersonName, venture: 'northline' | 'callbridge', { endpoint }: Case) {
  const person: WorldPerson = PEOPLE[name]
  const membership = person.memberships.find((each) => each.venture === venture)
  return {
    groupRole: person.groupRole ?? null,
    membership: membership ? { role: membership.role, jobRole: membership.jobRole ?? null } : null,
    permission: endpoint.permission,
  }
}
