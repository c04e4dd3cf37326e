import { contract, type Input } from '@holdfast/contract'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { assertCoherent } from '../../../testing/assert-coherent.ts'
import { bookLoad, coverLoad } from '../../../testing/loads.ts'
import { openStage, type Stage } from '../../../testing/stage.ts'
import { CARRIERS } from '../../../testing/world/companies.ts'
import { VENTURES } from '../../../testing/world/ventures.ts'

const { getCarrier, changeCarrier, mergeCarrier, listCarrierDesk } = contract.carriers
const { createCarrier, changeLoad } = contract.freight
const ventureId = VENTURES.northline.id

describe('a carrier', () => {
  let stage: Stage
  beforeAll(async () => {
    stage = await openStage()
  })
  afterAll(() => stage.close())

  const show = (id: string) => stage.as('ana').call(getCarrier, { id })
  const made = async (name: string, numbers: { mcNumber?: string; dotNumber?: string } = {}) =>
    (await stage.as('ana').call(createCarrier, { ventureId, name, ...numbers })).id
  type Edit = Omit<Input<typeof changeCarrier>, 'id' | 'version'>
  const edit = async (id: string, fields: Edit) =>
    stage.as('ana').ask(changeCarrier, { id, version: (await show(id)).version, ...fields })
  const names = async (given: Partial<Input<typeof listCarrierDesk>>) =>
    (await stage.as('ana').call(listCarrierDesk, { ventureId, ...given })).items.map(({ name }) => name)
  const step = (id: string, given: object) =>
    stage.as('omar').call(changeLoad, { id, ...given } as Input<typeof changeLoad>)

  it('keeps equipment and lanes each once, and a number that somebody else bears is refused', async () => {
    const id = await made('Edit Lines')
    const { body } = await edit(id, {
      equipment: ['VAN', 'REEFER', 'VAN'],
      lanes: [
        { originState: 'TX', destinationState: 'GA' },
        { originState: 'CA', destinationState: 'TX' },
        { originState: 'TX', destinationState: 'GA' },
      ],
      scac: 'EDLN',
      rating: 4,
      dotNumber: '00123',
    })
    expect(body).toMatchObject({
      equipment: ['VAN', 'REEFER'],
      lanes: [
        { originState: 'CA', destinationState: 'TX' },
        { originState: 'TX', destinationState: 'GA' },
      ],
      dotNumber: '123',
      version: 2,
    })
    expect(await edit(id, { mcNumber: CARRIERS.redRiver.mc })).toMatchObject({
      status: 409,
      body: { code: 'carrier.exists', facts: { id: CARRIERS.redRiver.id } },
    })
    expect(await edit(id, { compliance: 'DISQUALIFIED' })).toMatchObject({
      status: 422,
      body: { code: 'carrier.reason_missing' },
    })
    expect(await stage.as('ana').ask(changeCarrier, { id, version: 1, notes: 'x' })).toMatchObject({
      status: 409,
      body: { code: 'record.changed', facts: { version: 2 } },
    })
    expect((await edit(id, { dotNumber: '123456789' })).status).toBe(400)
  })

  it('of a name that is there already is refused, unless a number says that it is another one', async () => {
    const id = await made('Twin Haul', { mcNumber: '700100' })
    const again = (given: object) => stage.as('ana').ask(createCarrier, { ventureId, name: 'TWIN haul', ...given })
    for (const given of [{}, { dotNumber: '700200' }])
      expect(await again(given)).toMatchObject({ status: 409, body: { code: 'carrier.exists', facts: { id } } })
    expect((await again({ mcNumber: '700101' })).status).toBe(200)
  })

  it('is found by equipment, lane, insurance, compliance and “do not use”', async () => {
    const good = { amountMinor: 100, expiresOn: '2027-06-18' }
    const soon = { amountMinor: 100, expiresOn: '2026-07-01' }
    const edits: readonly (readonly [string, Edit])[] = [
      ['Find 1', { equipment: ['TANKER'], lanes: [{ originState: 'NV', destinationState: 'UT' }] }],
      ['Find 2', { liability: good, cargo: soon, compliance: 'QUALIFIED' }],
      ['Find 3', { liability: good, cargo: { amountMinor: 1, expiresOn: '2026-06-17' } }],
      ['Find 4', { liability: good, cargo: good, doNotUseReason: 'Stole a load' }],
    ]
    for (const [name, fields] of edits) await edit(await made(name), fields)
    const found = (given: object) => names({ startsWith: 'Find', ...given })
    expect(await found({ equipment: 'TANKER' })).toEqual(['Find 1'])
    expect(await found({ state: 'UT' })).toEqual(['Find 1'])
    expect(await found({ insurance: 'UNKNOWN' })).toEqual(['Find 1'])
    expect(await found({ insurance: 'EXPIRING' })).toEqual(['Find 2'])
    expect(await found({ insurance: 'EXPIRED' })).toEqual(['Find 3'])
    expect(await found({ compliance: 'QUALIFIED' })).toEqual(['Find 2'])
    expect(await found({ doNotUse: 'true' })).toEqual(['Find 4'])
    const first = await stage.as('ana').call(listCarrierDesk, { ventureId, startsWith: 'Find', limit: 2 })
    const cursor = first.nextCursor ?? ''
    const next = await stage.as('ana').call(listCarrierDesk, { ventureId, startsWith: 'Find', limit: 2, cursor })
    expect([...first.items, ...next.items].map(({ name }) => name)).toEqual(['Find 1', 'Find 2', 'Find 3', 'Find 4'])
  })

  it('is scored by its loads: unmeasured is not late, a fall-off counts against what it took', async () => {
    const carrierId = await made('Score Haul')
    const window = { from: '2026-06-18T08:00:00Z', to: '2026-06-18T10:00:00Z' }
    const book = (given: object) => bookLoad(stage, 'omar', { costMinor: 200_000, miles: 800, ...given })
    const drive = async (pickup: object, pickedUpAt: string, given: object = {}) => {
      const load = await book({ ...pickup, ...given })
      await coverLoad(stage, 'omar', load.id, { carrierId })
      await step(load.id, { status: 'IN_TRANSIT', pickedUpAt })
      await step(load.id, { status: 'DELIVERED', deliveredAt: '2026-06-18T13:00:00Z' })
    }
    await drive({ pickup: window }, '2026-06-18T09:30:00Z')
    await drive({ pickup: window }, '2026-06-18T11:30:00Z', { costMinor: null })
    await drive({}, '2026-06-18T09:00:00Z', { costMinor: 100_000, miles: 200 })
    const dropped = await book({ pickup: { from: '2026-06-18T14:00:00Z', to: '2026-06-18T15:00:00Z' } })
    await coverLoad(stage, 'omar', dropped.id, { carrierId })
    await step(dropped.id, { status: 'OPEN', reason: 'No truck', cause: 'BREAKDOWN' })
    expect((await show(carrierId)).scorecard).toMatchObject({
      loads: 3,
      pickup: { loads: 3, measured: 2, met: 1, share: '0.5' },
      delivery: { loads: 3, measured: 0, met: 0, share: null },
      bounced: 1,
      bouncedPct: '0.25',
      badBounced: 1,
      badBouncedPct: '0.25',
      byCurrency: [
        {
          loads: 3,
          cost: { minor: 300_000 },
          margin: { minor: 200_000 },
          marginPct: '0.4',
          unknownCost: 1,
          costPerMile: { minor: 300 },
        },
      ],
    })
    const nobody = await show(await made('Never Drove'))
    expect(nobody.scorecard).toMatchObject({ loads: 0, bouncedPct: null, byCurrency: [], lastLoad: null })
  })

  it('merges: loads, fall-offs, lanes and numbers move, and what speaks against one speaks against both', async () => {
    const [gone, stays] = [await made('Merge Haul Inc', { mcNumber: '700500' }), await made('Merge Haul')]
    await edit(gone, {
      doNotUseReason: 'Stole a load',
      equipment: ['VAN'],
      lanes: [{ originState: 'TX', destinationState: 'OK' }],
    })
    const load = await bookLoad(stage, 'omar')
    await step(load.id, { status: 'COVERED', carrierId: gone, overrideReason: 'Only one that day' })
    const dropped = await bookLoad(stage, 'omar')
    await step(dropped.id, { status: 'COVERED', carrierId: gone, overrideReason: 'Only one that day' })
    await step(dropped.id, { status: 'OPEN', reason: 'No truck', cause: 'OTHER' })
    const merge = (id: string, intoId: string) => stage.as('omar').ask(mergeCarrier, { id, intoId })
    const answers = await Promise.all(Array.from({ length: 6 }, () => merge(gone, stays)))
    expect(answers.map(({ status, body }) => [status, body.id])).toEqual(Array(6).fill([200, stays]))
    expect((await merge(stays, gone)).body.id).toBe(stays)
    expect(await show(gone)).toMatchObject({
      id: stays,
      mcNumber: '700500',
      doNotUseReason: 'Stole a load',
      equipment: ['VAN'],
      lanes: [{ originState: 'TX', destinationState: 'OK' }],
      mergedFrom: [{ id: gone, name: 'Merge Haul Inc' }],
      scorecard: { loads: 1, bounced: 1, bouncedPct: '0.5' },
      gate: { verdict: 'BLOCK' },
    })
    expect(await names({ startsWith: 'Merge' })).toEqual(['Merge Haul'])
    expect((await stage.as('ana').ask(mergeCarrier, { id: gone, intoId: stays })).status).toBe(403)
    expect(await stage.as('ana').ask(createCarrier, { ventureId, name: 'Other', mcNumber: '700500' })).toMatchObject({
      status: 409,
      body: { facts: { id: stays } },
    })
    await stage.settle()
    await assertCoherent(stage.sql)
  })

  it('merges: a disqualification comes with its own reason, and who is not worked with stays so', async () => {
    const [gone, stays] = [await made('Forged Papers Inc'), await made('Forged Papers')]
    await edit(stays, { compliance: 'QUALIFIED', complianceReason: 'All papers are good' })
    await edit(gone, { compliance: 'DISQUALIFIED', complianceReason: 'Forged insurance papers', status: 'INACTIVE' })
    expect(await stage.as('omar').call(mergeCarrier, { id: gone, intoId: stays })).toMatchObject({
      compliance: 'DISQUALIFIED',
      complianceReason: 'Forged insurance papers',
      status: 'INACTIVE',
    })
    const other = await made('Good Papers')
    await edit(other, { compliance: 'QUALIFIED', complianceReason: 'Looked at in May' })
    expect(await stage.as('omar').call(mergeCarrier, { id: other, intoId: stays })).toMatchObject({
      compliance: 'DISQUALIFIED',
      complianceReason: 'Forged insurance papers',
      status: 'INACTIVE',
    })
    const [unjudged, plain] = [await made('Plain Papers Inc'), await made('Plain Papers')]
    await edit(unjudged, { compliance: 'QUALIFIED', complianceReason: 'Looked at in May' })
    expect(await stage.as('omar').call(mergeCarrier, { id: unjudged, intoId: plain })).toMatchObject({
      complianceReason: null,
    })
  })

  it('merges: of two policies the one that ends later stays whole, and none is lost', async () => {
    const policies = async (ours: object, others: object) => {
      const [gone, stays] = [
        await made(`Policy ${String(Math.random())}`),
        await made(`Policy ${String(Math.random())}`),
      ]
      await edit(stays, ours)
      await edit(gone, others)
      const { liability, cargo } = await stage.as('omar').call(mergeCarrier, { id: gone, intoId: stays })
      return [liability, cargo].map((policy) => [policy.amountMinor, policy.expiresOn])
    }
    const none = { amountMinor: null, expiresOn: null }
    const early = { amountMinor: 100, expiresOn: '2026-12-31' }
    const late = { amountMinor: 200, expiresOn: '2027-12-31' }
    const amount = { amountMinor: 300, expiresOn: null }
    expect(await policies({ liability: early, cargo: late }, { liability: late, cargo: early })).toEqual([
      ...[
        [200, '2027-12-31'],
        [200, '2027-12-31'],
      ],
    ])
    expect(await policies({ liability: amount, cargo: none }, { liability: none, cargo: early })).toEqual([
      ...[
        [300, null],
        [100, '2026-12-31'],
      ],
    ])
    // Whole: an amount of one beside an end of the other would be a policy that nobody has.
    const end = { amountMinor: null, expiresOn: '2028-12-31' }
    expect(await policies({ liability: early, cargo: none }, { liability: end, cargo: amount })).toEqual([
      ...[
        [null, '2028-12-31'],
        [300, null],
      ],
    ])
    expect(await policies({ liability: early, cargo: amount }, { liability: amount, cargo: late })).toEqual([
      ...[
        [100, '2026-12-31'],
        [200, '2027-12-31'],
      ],
    ])
  })
})
