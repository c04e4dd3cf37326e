import { contract, type Input } from '@holdfast/contract'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { bookLoad, coverLoad } from '../../../testing/loads.ts'
import { openStage, type Stage } from '../../../testing/stage.ts'
import { DELTA, foundDelta } from '../../../testing/trucking.ts'
import { CARRIERS } from '../../../testing/world/companies.ts'
import { PEOPLE, type PersonName } from '../../../testing/world/people.ts'
import { VENTURES } from '../../../testing/world/ventures.ts'

const { getCarrier, changeCarrier, carrierGate, setFreightSettings } = contract.carriers
const ventureId = VENTURES.northline.id
const { redRiver, tejas, bluebonnet } = CARRIERS

describe('the gate at cover', () => {
  let stage: Stage
  beforeAll(async () => {
    stage = await openStage()
    await foundDelta(stage, ['tessa'])
  })
  afterAll(() => stage.close())

  type Edit = Omit<Input<typeof changeCarrier>, 'id' | 'version'>
  const edit = async (id: string, fields: Edit) => {
    const { version } = await stage.as('ana').call(getCarrier, { id })
    return stage.as('ana').call(changeCarrier, { id, version, ...fields })
  }
  const cover = (by: PersonName, id: string, given: object) =>
    stage.as(by).ask(contract.freight.changeLoad, { id, status: 'COVERED', ...given })
  const eventsOf = (id: string) =>
    stage.sql<{ type: string; facts: Record<string, unknown> }>(
      'select type, facts from platform.events where subject_id = $1 order by id desc',
      [id],
    )

  it('warns of a carrier of whom nothing is known, and lets it take the load', async () => {
    const gate = await stage.as('ana').call(carrierGate, { id: bluebonnet.id })
    expect([gate.verdict, gate.reasons.map(({ code }) => code), gate.can]).toEqual([
      'WARN',
      ['compliance_pending', 'not_looked_up', 'liability_unknown', 'cargo_unknown'],
      { override: false },
    ])
    const load = await bookLoad(stage, 'arjun')
    expect(await coverLoad(stage, 'ana', load.id, { carrierId: bluebonnet.id })).toMatchObject({ status: 'COVERED' })
  })

  it('blocks such a carrier where the venture wants it so', async () => {
    const settings = { ventureId, snapshotDays: 30, dormantDays: 90 }
    await stage.as('omar').call(setFreightSettings, { ...settings, version: 1, unknownCarrier: 'BLOCK' })
    const load = await bookLoad(stage, 'arjun')
    const { status, body } = await cover('ana', load.id, { carrierId: bluebonnet.id })
    expect([status, body]).toMatchObject([409, { code: 'carrier.blocked', facts: { carrierId: bluebonnet.id } }])
    await stage.as('omar').call(setFreightSettings, { ...settings, version: 2, unknownCarrier: 'WARN' })
    expect((await cover('ana', load.id, { carrierId: bluebonnet.id })).status).toBe(200)
  })

  it('refuses a carrier that must not be used, with every reason as a sentence, and nothing is written', async () => {
    await edit(redRiver.id, {
      doNotUseReason: 'Held a load for ransom',
      cargo: { amountMinor: 10_000_000, expiresOn: '2026-06-17' },
    })
    const load = await bookLoad(stage, 'arjun')
    const { status, body } = await cover('ana', load.id, { carrierId: redRiver.id })
    expect([status, body]).toMatchObject([
      409,
      {
        code: 'carrier.blocked',
        detail:
          'Red River Haulers is marked “do not use”: Held a load for ransom. The cargo insurance of Red River Haulers expired on 2026-06-17.',
      },
    ])
    expect((await eventsOf(load.id)).map(({ type }) => type)).toEqual(['freight.load_created'])
  })

  it('lets it pass for who may correct, with a reason that stands in the event and in the log', async () => {
    const load = await bookLoad(stage, 'arjun')
    const given = { carrierId: redRiver.id, overrideReason: 'The owner vouches for it' }
    expect(await cover('ana', load.id, given)).toMatchObject({ status: 403, body: { code: 'permission.missing' } })
    expect((await cover('omar', load.id, given)).status).toBe(200)
    const [covered] = await eventsOf(load.id)
    expect(covered).toMatchObject({
      type: 'freight.load_covered',
      facts: { override: { reason: 'The owner vouches for it' } },
    })
    expect(
      await stage.sql(
        `select actor_id, after ->> 'reason' as reason from identity.audit_log
         where action = 'freight.override_carrier_gate' and subject_id = $1`,
        [load.id],
      ),
    ).toEqual([{ actor_id: PEOPLE.omar.id, reason: 'The owner vouches for it' }])
    // Said again it is no cover, so there is nothing to judge.
    expect((await cover('ana', load.id, { carrierId: redRiver.id })).status).toBe(200)
  })

  it('judges who takes a load over as well', async () => {
    const load = await bookLoad(stage, 'arjun')
    await coverLoad(stage, 'ana', load.id, { carrierId: tejas.id })
    const over = { carrierId: redRiver.id, reason: 'Tejas has no truck' }
    expect(await cover('ana', load.id, over)).toMatchObject({ status: 409, body: { code: 'carrier.blocked' } })
    expect((await cover('omar', load.id, { ...over, overrideReason: 'Agreed' })).body).toMatchObject({
      carrier: { id: redRiver.id },
    })
  })

  it('judges the carrier of a cancelled load again before it has it back', async () => {
    const load = await bookLoad(stage, 'arjun')
    await cover('omar', load.id, { carrierId: redRiver.id, overrideReason: 'Agreed' })
    const { changeLoad } = contract.freight
    await stage.as('omar').call(changeLoad, { id: load.id, status: 'CANCELLED', reason: 'Plant closed' })
    const open = { id: load.id, status: 'OPEN', reason: 'Plant opens again' } as const
    expect(await stage.as('omar').ask(changeLoad, open)).toMatchObject({
      status: 409,
      body: { code: 'carrier.blocked' },
    })
    expect(await stage.as('omar').call(changeLoad, { ...open, overrideReason: 'Agreed again' })).toMatchObject({
      status: 'COVERED',
      carrier: { id: redRiver.id },
    })
    expect((await eventsOf(load.id))[0]).toMatchObject({
      type: 'freight.load_reopened',
      facts: { reason: 'Plant opens again', override: { reason: 'Agreed again' } },
    })
  })

  it('warns of insurance that ends within thirty days and of what blocks not at all', async () => {
    await edit(tejas.id, {
      compliance: 'QUALIFIED',
      liability: { amountMinor: 100_000_000, expiresOn: '2026-07-18' },
      cargo: { amountMinor: 10_000_000, expiresOn: '2027-07-18' },
    })
    const gate = await stage.as('marcus').call(carrierGate, { id: tejas.id })
    expect(gate.reasons.map(({ code }) => code)).toEqual(['not_looked_up', 'liability_expiring'])
  })

  it('does not judge own trucks', async () => {
    const load = await bookLoad(stage, 'tessa', { ventureId: DELTA.id, customerId: DELTA.customer.id })
    expect((await cover('tessa', load.id, { ownUnit: { truck: 'T-9' } })).status).toBe(200)
  })

  it('F-18 is not there for people of other ventures', async () => {
    expect((await stage.as('tessa').ask(carrierGate, { id: redRiver.id })).status).toBe(404)
  })
})
