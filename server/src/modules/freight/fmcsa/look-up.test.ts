import { contract, type Input } from '@holdfast/contract'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { FMCSA_FAULTS as F, openFmcsa } from '../../../../fakes/fmcsa.ts'
import type { Fault, HttpFake } from '../../../../fakes/http-fake.ts'
import { createFmcsa } from '../../../integrations/fmcsa/index.ts'
import { openStage, type Stage } from '../../../testing/stage.ts'
import { CARRIERS } from '../../../testing/world/companies.ts'
import { VENTURES } from '../../../testing/world/ventures.ts'

const { lookUpCarrier, refreshCarrier } = contract.fmcsa
const { getCarrier, carrierGate } = contract.carriers
const ventureId = VENTURES.northline.id
const { redRiver, tejas } = CARRIERS
const NEW_DOT = 3_100_001

describe('looking carriers up', () => {
  let stage: Stage
  let register: HttpFake
  beforeAll(async () => {
    register = await openFmcsa({
      webKey: 'the key',
      carriers: new Map([
        [Number(redRiver.dot), { mc: Number(redRiver.mc), body: { legalName: 'RED RIVER HAULERS LLC' } }],
        [NEW_DOT, { mc: 900_001 }],
        [
          3_100_002,
          { body: { legalName: 'NO AUTHORITY INC', commonAuthorityStatus: 'I', contractAuthorityStatus: 'N' } },
        ],
        [
          3_100_003,
          {
            body: {
              legalName: 'STRANGE WORDS INC',
              commonAuthorityStatus: 'P',
              contractAuthorityStatus: 'N',
              allowedToOperate: 'y',
            },
          },
        ],
      ]),
    })
    stage = await openStage({
      outsideLimits: { attemptMs: 400, firstWaitMs: 1, totalMs: 4_000, failuresToOpen: 1_000 },
      openRegister: (parts) => createFmcsa({ ...parts, account: { url: register.url, webKey: 'the key' } }),
    })
  })
  afterAll(async () => {
    await stage.close()
    await register.close()
  })
  beforeEach(() => stage.clock.set('2026-06-18T13:12:00.000Z'))

  const look = (given: Omit<Input<typeof lookUpCarrier>, 'ventureId'>) =>
    stage.as('ana').call(lookUpCarrier, { ventureId, ...given })
  const add = async (name: string, dotNumber: string) =>
    (await stage.as('ana').call(contract.freight.createCarrier, { ventureId, name, dotNumber })).id

  it('finds by DOT, MC and name, says which one the venture has, and how old the answer is', async () => {
    const found = await look({ dot: redRiver.dot })
    expect(found).toMatchObject({
      outcome: 'found',
      items: [
        {
          carrier: {
            dotNumber: redRiver.dot,
            allowedToOperate: 'yes',
            ageDays: 0,
            retrievedAt: '2026-06-18T06:33:31.490Z',
          },
          known: { id: redRiver.id, name: redRiver.name },
        },
      ],
    })
    expect((await look({ mc: redRiver.mc })).items[0]?.known?.id).toBe(redRiver.id)
    expect((await look({ name: 'prairie line' })).items).toMatchObject([
      { carrier: { dotNumber: String(NEW_DOT) }, known: null },
    ])
    expect(await look({ name: 'nobody at all' })).toMatchObject({ outcome: 'not_found', items: [] })
    expect((await stage.as('ana').ask(lookUpCarrier, { ventureId, dot: '1', mc: '2' })).status).toBe(400)
  })

  it('a carrier made from a lookup has its record at once, and the gate knows it', async () => {
    await look({ dot: String(NEW_DOT) })
    const id = await add('Prairie Line', String(NEW_DOT))
    expect((await stage.as('ana').call(getCarrier, { id })).register).toMatchObject({
      legalName: 'PRAIRIE LINE CARRIERS LLC',
    })
    const { reasons } = await stage.as('ana').call(carrierGate, { id })
    expect(reasons.map(({ code }) => code)).toEqual(['compliance_pending', 'liability_unknown', 'cargo_unknown'])
  })

  it('F-16 an inactive authority blocks, and words that nobody knows are no authority', async () => {
    await look({ dot: '3100002' })
    await look({ dot: '3100003' })
    const gateOf = async (name: string, dot: string) =>
      (await stage.as('ana').call(carrierGate, { id: await add(name, dot) })).reasons.map(({ code }) => code)
    expect(await gateOf('No Authority', '3100002')).toContain('no_authority')
    expect(await gateOf('Strange Words', '3100003')).toEqual(
      expect.arrayContaining(['authority_unknown', 'operation_unknown']),
    )
  })

  it.each<[string, readonly Fault[], string]>([
    ['a refused key', [F.keyRefused], 'key_refused'],
    ['a denial at its edge', [F.edgeDeny], 'denied'],
    ['its maintenance page', [F.maintenance], 'maintenance'],
    ['500', [F.broken, F.broken, F.broken], 'unavailable'],
    ['silence', ['hang', 'hang', 'hang'], 'unavailable'],
    ['half of an answer', ['truncated', 'truncated', 'truncated'], 'unavailable'],
    ['another shape', [F.otherShape], 'unavailable'],
  ])('F-16 %s is never “not found” nor an authority, and clears nothing', async (_, faults, outcome) => {
    await look({ dot: redRiver.dot })
    stage.clock.set('2026-06-28T13:12:00.000Z')
    register.fail(...faults)
    expect(await look({ dot: redRiver.dot })).toMatchObject({
      outcome,
      items: [{ carrier: { allowedToOperate: 'yes', ageDays: 10, missingSince: null } }],
    })
    register.fail(...faults)
    expect(await look({ dot: '3100099' })).toMatchObject({ outcome, items: [] })
    register.fail(...faults)
    expect(await stage.as('ana').call(refreshCarrier, { id: tejas.id })).toMatchObject({ outcome, register: null })
    expect((await stage.as('ana').call(carrierGate, { id: tejas.id })).reasons.map(({ code }) => code)).toContain(
      'not_looked_up',
    )
  })

  it('keeps what the register said of a carrier that it no longer knows, with the day since then', async () => {
    await look({ dot: redRiver.dot })
    register.fail(F.unknownWords)
    expect(await stage.as('ana').call(refreshCarrier, { id: redRiver.id })).toMatchObject({
      outcome: 'not_found',
      register: { legalName: 'RED RIVER HAULERS LLC', missingSince: '2026-06-18T13:12:00.000Z' },
    })
    expect((await stage.as('ana').call(carrierGate, { id: redRiver.id })).reasons.map(({ code }) => code)).toContain(
      'not_in_register',
    )
    expect((await stage.as('ana').call(refreshCarrier, { id: redRiver.id })).register?.missingSince).toBeNull()
  })

  it('keeps that it never knew a number, which the gate says and a later answer mends', async () => {
    const id = await add('Never Heard Of', '3100777')
    expect(await stage.as('ana').call(refreshCarrier, { id })).toMatchObject({ outcome: 'not_found', register: null })
    expect((await stage.as('ana').call(getCarrier, { id })).register).toBeNull()
    const reasonsOf = async () => (await stage.as('ana').call(carrierGate, { id })).reasons
    expect(await reasonsOf()).toContainEqual(
      expect.objectContaining({
        code: 'not_in_register',
        sentence: 'The register knows no carrier with the DOT number 3100777 of Never Heard Of.',
      }),
    )
    expect((await reasonsOf()).map(({ code }) => code)).not.toContain('not_looked_up')
    expect(await look({ dot: '3100777' })).toMatchObject({ outcome: 'not_found', items: [] })
    await stage.sql(`delete from freight.fmcsa_snapshots where dot_number = '3100001'`)
    await stage.sql(
      `insert into freight.fmcsa_snapshots (dot_number, answered_at, missing_since) values ('3100001', now(), now())`,
    )
    expect((await look({ dot: '3100001' })).items).toMatchObject([{ carrier: { missingSince: null } }])
  })

  it('what it said long ago is told to be old', async () => {
    await look({ dot: redRiver.dot })
    stage.clock.set('2026-07-19T13:12:00.000Z')
    expect((await stage.as('ana').call(carrierGate, { id: redRiver.id })).reasons).toContainEqual({
      code: 'snapshot_old',
      level: 'WARN',
      sentence: 'What the register says about Red River Haulers is 31 days old. Look it up again.',
    })
  })

  it('takes who enters carriers, in a freight venture, and a number to look up', async () => {
    expect((await stage.as('marcus').ask(lookUpCarrier, { ventureId, dot: '1' })).status).toBe(403)
    expect((await stage.as('tessa').ask(refreshCarrier, { id: redRiver.id })).status).toBeGreaterThanOrEqual(403)
    const { id } = await stage.as('ana').call(contract.freight.createCarrier, { ventureId, name: 'No Number' })
    expect(await stage.as('ana').ask(refreshCarrier, { id })).toMatchObject({
      status: 422,
      body: { code: 'carrier.no_dot' },
    })
  })

  it('says so where no register is connected', async () => {
    const bare = await openStage()
    try {
      expect(await bare.as('ana').call(lookUpCarrier, { ventureId, dot: redRiver.dot })).toMatchObject({
        outcome: 'not_set_up',
        items: [],
      })
    } finally {
      await bare.close()
    }
  })
})
