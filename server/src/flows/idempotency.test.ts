import { contract, type Input } from '@holdfast/contract'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openStage, type Stage } from '../testing/stage.ts'
import { CARRIERS, CUSTOMERS } from '../testing/world/companies.ts'
import { PEOPLE, type PersonName } from '../testing/world/people.ts'
import { VENTURES } from '../testing/world/ventures.ts'

const { freight } = contract
const REPLAYED = 'idempotency-replayed'

let stage: Stage
beforeAll(async () => {
  stage = await openStage()
})
afterAll(() => stage.close())

/** A load that can be found again by its reference. */
function sale(reference: string): Input<typeof freight.createLoad> {
  return {
    ventureId: VENTURES.northline.id,
    customerId: CUSTOMERS.cordova.id,
    origin: { city: 'Chicago', state: 'IL' },
    destination: { city: 'Phoenix', state: 'AZ' },
    equipment: 'VAN',
    billMinor: 412_500,
    customerReference: reference,
  }
}

async function loadsOf(reference: string): Promise<number> {
  return (await stage.sql('select from freight.loads where customer_reference = $1', [reference])).length
}

async function eventsOf(loadId: string, type: string): Promise<number> {
  return (await stage.sql('select from platform.events where subject_id = $1 and type = $2', [loadId, type])).length
}

const sell = (person: PersonName, input: object, key?: string) =>
  stage.as(person).ask(freight.createLoad, input, key === undefined ? {} : { key })

test('the same request with the same key is done once and answered byte by byte the same', async () => {
  const first = await sell('priya', sale('twice'), 'sale-twice')
  const second = await sell('priya', sale('twice'), 'sale-twice')
  expect(first.status).toBe(200)
  expect(first.headers[REPLAYED]).toBeUndefined()
  expect(second.status).toBe(200)
  expect(second.headers[REPLAYED]).toBe('true')
  expect(JSON.stringify(second.body)).toBe(JSON.stringify(first.body))
  expect(await loadsOf('twice')).toBe(1)
  expect(await eventsOf(first.body.id, 'freight.load_created')).toBe(1)
})

test('a replay gives the answer of its time, though the record has moved on', async () => {
  const { id } = (await sell('priya', sale('moved on'), 'sale-moved-on')).body
  await stage.as('ana').call(freight.changeLoad, { id, status: 'COVERED', carrierId: CARRIERS.tejas.id })
  expect((await sell('priya', sale('moved on'), 'sale-moved-on')).body.status).toBe('OPEN')
})

test('the order of the fields makes no other request', async () => {
  await sell('priya', sale('reordered'), 'sale-reordered')
  const reordered = Object.fromEntries(Object.entries(sale('reordered')).reverse())
  expect((await sell('priya', reordered, 'sale-reordered')).headers[REPLAYED]).toBe('true')
})

test('a key that was used for another body is refused, and the first effect stays', async () => {
  await sell('priya', sale('one body'), 'sale-body')
  const other = await sell('priya', { ...sale('one body'), billMinor: 1 }, 'sale-body')
  expect(other.status).toBe(422)
  expect(other.body.code).toBe('idempotency.key_reused')
  expect(await loadsOf('one body')).toBe(1)
})

test('a key that was used for another operation is refused', async () => {
  const { id } = (await sell('priya', sale('one operation'), 'sale-operation')).body
  const flag = { id, kind: 'HOLD' as const, up: true, reason: 'Waits for papers' }
  const answer = await stage.as('priya').ask(freight.flagLoad, flag, { key: 'sale-operation' })
  expect(answer.status).toBe(422)
  expect(answer.body.code).toBe('idempotency.key_reused')
  expect(await eventsOf(id, 'freight.load_held')).toBe(0)
})

test('twins that arrive at once have one effect and one answer', async () => {
  const twins = await Promise.all(Array.from({ length: 8 }, () => sell('priya', sale('twins'), 'sale-twins')))
  expect(twins.map((twin) => twin.status)).toEqual(Array(8).fill(200))
  expect(new Set(twins.map((twin) => JSON.stringify(twin.body))).size).toBe(1)
  expect(twins.filter((twin) => twin.headers[REPLAYED] === undefined)).toHaveLength(1)
  expect(await loadsOf('twins')).toBe(1)
})

test('a refusal frees the key, so the same request may succeed later', async () => {
  const { id } = (await sell('priya', sale('refused first'))).body
  const deliver = { id, status: 'DELIVERED', deliveredAt: stage.clock.now() } as const
  const early = await stage.as('ana').ask(freight.changeLoad, deliver, { key: 'deliver-early' })
  expect(early.status).toBe(409)
  await stage.as('ana').call(freight.changeLoad, { id, status: 'COVERED', carrierId: CARRIERS.tejas.id })
  const late = await stage.as('ana').ask(freight.changeLoad, deliver, { key: 'deliver-early' })
  expect(late.status).toBe(200)
  expect(late.headers[REPLAYED]).toBeUndefined()
  expect(await eventsOf(id, 'freight.load_delivered')).toBe(1)
})

test('the same key of another person is another key', async () => {
  await sell('priya', sale('two people'), 'sale-shared')
  const other = await sell('arjun', sale('two people'), 'sale-shared')
  expect(other.status).toBe(200)
  expect(other.headers[REPLAYED]).toBeUndefined()
  expect(await loadsOf('two people')).toBe(2)
})

test('without a key the same request is another sale', async () => {
  await sell('priya', sale('no key'))
  await sell('priya', sale('no key'))
  expect(await loadsOf('no key')).toBe(2)
})

test.each([
  ['blank', ' '],
  ['too long', 'k'.repeat(256)],
  ['with a blank', 'one two'],
  ['not ASCII', 'clé'],
])('a key that is %s is malformed', async (_what, key) => {
  const answer = await sell('priya', sale('malformed'), key)
  expect(answer.status).toBe(400)
  expect(answer.body.code).toBe('idempotency.key_malformed')
  expect(await loadsOf('malformed')).toBe(0)
})

test('a replay is refused to somebody who has left the venture meanwhile', async () => {
  const { id } = (await sell('arjun', sale('left'))).body
  const cover = { id, status: 'COVERED', carrierId: CARRIERS.redRiver.id } as const
  expect((await stage.as('arjun').ask(freight.changeLoad, cover, { key: 'cover-left' })).status).toBe(200)
  await stage.sql(
    `update ventures.memberships set ends_on = '2026-06-17' where venture_id = $1 and user_id = (select id from identity.users where name = 'Arjun Mehta')`,
    [VENTURES.northline.id],
  )
  const again = await stage.as('arjun').ask(freight.changeLoad, cover, { key: 'cover-left' })
  expect(again.status).toBe(403)
  expect(JSON.stringify(again.body)).not.toContain('Red River')
})

test('A-07 a replay is refused too where only the path names the venture, or a link of it', async () => {
  const omar = stage.as('omar')
  const { version } = await omar.call(contract.ventures.getVenture, { id: VENTURES.northline.id })
  const venture = { id: VENTURES.northline.id, version, workingWeekdays: [1, 2, 3, 4, 5] }
  const link = { kind: 'VENTURE', ventureId: VENTURES.northline.id, label: 'Rates', url: '/freight' } as const
  const again = () =>
    Promise.all([
      omar.ask(contract.ventures.changeVenture, venture, { key: 'of-the-path' }),
      omar.ask(contract.navigation.addQuickLink, link, { key: 'of-a-link' }),
    ])
  expect((await again()).map(({ status }) => status)).toEqual([200, 200])
  expect((await again()).map(({ headers }) => headers[REPLAYED])).toEqual(['true', 'true'])
  await stage.sql(`update ventures.memberships set ends_on = '2026-06-01' where user_id = $1`, [PEOPLE.omar.id])
  expect((await again()).map(({ status }) => status)).toEqual([403, 403])
})
