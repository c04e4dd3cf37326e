import { contract } from '@holdfast/contract'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { assertCoherent } from '../../../testing/assert-coherent.ts'
import { importNow } from '../../../testing/import-now.ts'
import { bookLoad, loadThatIs } from '../../../testing/loads.ts'
import { openStage, type Stage } from '../../../testing/stage.ts'
import { DELTA, foundDelta } from '../../../testing/trucking.ts'
import { CUSTOMERS } from '../../../testing/world/companies.ts'
import { PEOPLE } from '../../../testing/world/people.ts'
import { VENTURES } from '../../../testing/world/ventures.ts'

const { getCustomer, mergeCustomer, changeCustomer, addShipper, listCustomerDesk } = contract.customers
const { createCustomer, listCustomers } = contract.freight
const ventureId = VENTURES.northline.id

describe('merging two customers', () => {
  let stage: Stage
  beforeAll(async () => {
    stage = await openStage()
    await foundDelta(stage, ['tessa'])
  })
  afterAll(() => stage.close())

  const made = async (name: string) => (await stage.as('arjun').call(createCustomer, { ventureId, name })).id
  const merge = (id: string, intoId: string) => stage.as('omar').ask(mergeCustomer, { id, intoId })
  const mergesOf = (id: string) =>
    stage.sql<{ facts: { loads: number } }>(
      `select facts from platform.events where type = 'freight.customers_merged' and subject_id = $1`,
      [id],
    )
  const active = async () => {
    const range = { ventureId, from: '2026-06-18', to: '2026-06-18' }
    const { tiles } = await stage.as('omar').call(contract.dashboards.freightDashboard, range)
    return tiles.find(({ metric }) => metric === 'customersActive')?.value
  }

  it('moves loads, places and references; the figures of customers follow, and pay stands as it did', async () => {
    const [gone, stays] = [await made('Acme Foods Inc'), await made('Acme Foods')]
    const sold = { costMinor: 200_000, credits: [{ role: 'SALES' as const, userId: PEOPLE.arjun.id, share: '1' }] }
    const load = await loadThatIs(stage, 'DELIVERED', { ...sold, customerId: gone })
    await loadThatIs(stage, 'DELIVERED', { ...sold, customerId: stays })
    await stage.as('arjun').call(addShipper, { customerId: gone, name: 'Old dock', city: 'Waco', state: 'TX' })
    await stage.as('arjun').call(changeCustomer, { id: gone, version: 1, phone: '555', notes: 'Calls late' })
    await stage.sql(`update freight.customers set external_ref = 'ACME' where id = $1`, [gone])
    await stage.settle()
    const paid = () => stage.sql('select user_id, day, amount_minor from incentives.daily order by 1, 2')
    const before = { active: await active(), paid: await paid() }

    const { status, body } = await merge(gone, stays)
    expect([status, body.id, body.phone, body.notes]).toEqual([200, stays, '555', 'Calls late'])
    expect(body.mergedFrom).toEqual([{ id: gone, name: 'Acme Foods Inc' }])
    expect(body.locations.map(({ name, isDefault }) => [name, isDefault])).toEqual([
      ['Dallas, TX', true],
      ['Dallas, TX', false],
      ['Old dock', false],
    ])
    await stage.settle()
    expect(await stage.as('ana').call(contract.freight.getLoad, { id: load.id })).toMatchObject({
      customer: { id: stays, name: 'Acme Foods' },
    })
    expect(await active()).toBe(String(Number(before.active) - 1))
    expect(await paid()).toEqual(before.paid)
    expect(await stage.sql('select 1 from kpi.freight_daily_by where key = $1', [gone])).toEqual([])
    const range = { ventureId, from: '2026-06-18', to: '2026-06-18' }
    expect(await stage.as('omar').call(contract.incentives.verifyPay, range)).toMatchObject({ differences: [] })
    expect((await paid()).length).toBeGreaterThan(0)
    await stage.settle()
    await assertCoherent(stage.sql)
  })

  it('keeps the other one, shows it nowhere, and leads from it to the one that stayed', async () => {
    const [gone, stays] = [await made('Beacon Freight LLC'), await made('Beacon Freight')]
    await merge(gone, stays)
    for (const endpoint of [listCustomers, listCustomerDesk])
      expect(
        (await stage.as('ana').call(endpoint, { ventureId, startsWith: 'Beacon' })).items.map(({ id }) => id),
      ).toEqual([stays])
    expect(await stage.as('ana').call(getCustomer, { id: gone })).toMatchObject({ id: stays, name: 'Beacon Freight' })
    expect(await stage.as('arjun').ask(createCustomer, { ventureId, name: 'BEACON freight llc' })).toMatchObject({
      status: 409,
      body: { code: 'customer.exists', facts: { id: stays } },
    })
    expect(await stage.as('arjun').ask(changeCustomer, { id: gone, version: 2, notes: 'x' })).toMatchObject({
      status: 409,
      body: { code: 'customer.merged', facts: { id: stays } },
    })
    expect(await bookLoad(stage, 'arjun', { customerId: gone })).toMatchObject({ customer: { id: stays } })
    await merge(stays, await made('Beacon Logistics'))
    expect(await stage.as('ana').call(getCustomer, { id: gone })).toMatchObject({ name: 'Beacon Logistics' })
  })

  it('a file that names the other one means the one that stayed, and renames nobody', async () => {
    const [gone, stays] = [await made('Copper Mills Co'), await made('Copper Mills')]
    await merge(gone, stays)
    const text = 'Load #,Customer,From,To,Rate,Date\nM-1,copper mills CO,TX,GA,1,2026-06-01\n'
    const brought = await importNow(stage, 'dana', { kind: 'loads', ventureId, text })
    expect(brought.progress.became).toMatchObject({ new: 1 })
    expect(await stage.sql(`select customer_id from freight.loads where 'M-1' in (number, external_ref)`)).toEqual([
      { customer_id: stays },
    ])
    const again = await importNow(stage, 'dana', {
      kind: 'customers',
      ventureId,
      text: 'Name,Code\nCopper Mills CO,COPP\n',
    })
    expect(again.progress.became).toEqual({ new: 0, changed: 1, same: 0 })
    expect(await stage.sql('select name, external_ref from freight.customers where id = $1', [stays])).toEqual([
      { name: 'Copper Mills', external_ref: 'COPP' },
    ])
  })

  it('twice, the other way round or at once it is one merge', async () => {
    const [gone, stays] = [await made('Delta Steel Corp'), await made('Delta Steel')]
    await bookLoad(stage, 'arjun', { customerId: gone })
    const answers = await Promise.all([...Array(5)].flatMap(() => [merge(gone, stays), merge(gone, stays)]))
    expect(answers.map(({ status, body }) => [status, body.id])).toEqual(Array(10).fill([200, stays]))
    expect((await merge(stays, gone)).body.id).toBe(stays)
    expect((await mergesOf(stays)).map(({ facts }) => facts.loads)).toEqual([1])
    expect(await merge(gone, await made('Delta Iron'))).toMatchObject({
      status: 409,
      body: { code: 'customer.merged' },
    })
  })

  it('leaves no load behind that is entered at the same moment', async () => {
    const [gone, stays] = [await made('Echo Paper Ltd'), await made('Echo Paper')]
    const [merged, ...booked] = await Promise.all([
      merge(gone, stays),
      ...Array.from({ length: 12 }, () => bookLoad(stage, 'arjun', { customerId: gone })),
    ])
    expect([merged.status, booked.length]).toEqual([200, 12])
    expect(
      await stage.sql('select customer_id, count(*)::int from freight.loads where customer_id = any ($1) group by 1', [
        [gone, stays],
      ]),
    ).toEqual([{ customer_id: stays, count: 12 }])
  })

  it('is refused when a plan pays for loads of the one who would go', async () => {
    const id = await made('Foxtrot Foods')
    await stage.sql(
      `with version as (insert into incentives.plan_versions (venture_id, plan_id, number, starts_on, drafted_by)
           select venture_id, id, 99, '2027-01-01', null from incentives.plans where venture_id = $1 limit 1 returning *)
         insert into incentives.rules (venture_id, version_id, position, rule_key, rule)
         select venture_id, id, 1, 'for-foxtrot', jsonb_build_object('config', jsonb_build_object('customerIds', jsonb_build_array($2::text))) from version`,
      [ventureId, id],
    )
    const other = await made('Foxtrot')
    expect(await merge(id, other)).toMatchObject({ status: 422, body: { code: 'customer.in_plan' } })
    expect((await merge(other, id)).status).toBe(200)
  })

  it('F-18 nobody is merged into a record of another venture, and no load stays with one that was', async () => {
    const [gone, stays] = [await made('Golf Grain Co'), await made('Golf Grain')]
    for (const [table, other] of [
      ['customers', DELTA.customer.id],
      ['carriers', DELTA.carrier.id],
    ])
      await expect(
        stage.sql(`update freight.${table} set merged_into = $1, merged_at = now() where venture_id = $2`, [
          other,
          ventureId,
        ]),
      ).rejects.toThrow('foreign key')
    const { id } = await bookLoad(stage, 'arjun', { customerId: gone })
    await merge(gone, stays)
    await expect(stage.sql('update freight.loads set customer_id = $1 where id = $2', [gone, id])).rejects.toThrow(
      'merged meanwhile',
    )
  })

  it('takes freight.correct, two of one venture, and not one alone', async () => {
    const { cordova, peachState } = CUSTOMERS
    const both = { id: cordova.id, intoId: peachState.id }
    expect((await stage.as('ana').ask(mergeCustomer, both)).status).toBe(403)
    expect((await stage.as('tessa').ask(mergeCustomer, both)).status).toBeGreaterThanOrEqual(403)
    expect(await merge(cordova.id, cordova.id)).toMatchObject({ status: 422, body: { code: 'customer.same' } })
    expect(await merge(cordova.id, DELTA.customer.id)).toMatchObject({
      status: 422,
      body: { code: 'customer.unknown' },
    })
  })
})
