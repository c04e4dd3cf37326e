import { describe, expect, it } from 'vitest'
import type { JudgedCarrier, RegisterRecord } from './carrier.ts'
import { judgeCarrier } from './carrier-gate.ts'
import type { GateTerms } from './gate-reason.ts'

const terms: GateTerms = { today: '2026-06-18', zone: 'America/Chicago', unknown: 'WARN', snapshotDays: 30 }
const good: JudgedCarrier = {
  name: 'Red River Haulers',
  status: 'ACTIVE',
  doNotUseReason: null,
  compliance: 'QUALIFIED',
  complianceReason: null,
  liability: { amountMinor: 100_000_000, expiresOn: '2027-01-01' },
  cargo: { amountMinor: 10_000_000, expiresOn: '2027-01-01' },
  dotNumber: '2310045',
}
const lets: RegisterRecord = {
  allowedToOperate: 'yes',
  status: 'active',
  common: 'active',
  contract: 'none',
  outOfServiceOn: null,
  liabilityOnFileMinor: 100_000_000,
  liabilityRequired: 'yes',
  retrievedAt: '2026-06-10T06:00:00.000Z',
  missingSince: null,
}
const judge = (
  carrier: Partial<JudgedCarrier> = {},
  register: Partial<RegisterRecord> | null = {},
  own: Partial<GateTerms> = {},
) => {
  const gate = judgeCarrier({ ...good, ...carrier }, register && { ...lets, ...register }, { ...terms, ...own })
  return [gate.verdict, ...gate.reasons.map(({ code, level }) => `${level} ${code}`)]
}

describe('the gate of a carrier', () => {
  it('is clear when everything is known and good', () => {
    expect(judge()).toEqual(['CLEAR'])
  })

  it.each<[string, Partial<JudgedCarrier>, Partial<RegisterRecord>]>([
    ['do_not_use', { doNotUseReason: 'Held a load for ransom.' }, {}],
    ['inactive', { status: 'INACTIVE' }, {}],
    ['disqualified', { compliance: 'DISQUALIFIED', complianceReason: 'Forged certificate' }, {}],
    ['not_allowed', {}, { allowedToOperate: 'no' }],
    ['out_of_service', {}, { outOfServiceOn: '2026-05-01' }],
    ['dot_inactive', {}, { status: 'inactive' }],
    ['no_authority', {}, { common: 'inactive', contract: 'none' }],
    ['liability_expired', { liability: { amountMinor: 1, expiresOn: '2026-06-17' } }, {}],
    ['cargo_expired', { cargo: { amountMinor: 1, expiresOn: '2026-06-17' } }, {}],
  ])('blocks %s', (code, carrier, register) => {
    expect(judge(carrier, register)).toEqual(['BLOCK', `BLOCK ${code}`])
  })

  it.each<[string, Partial<JudgedCarrier>, Partial<RegisterRecord>]>([
    ['compliance_pending', { compliance: 'PENDING' }, {}],
    ['liability_expiring', { liability: { amountMinor: 1, expiresOn: '2026-07-18' } }, {}],
    ['cargo_expiring', { cargo: { amountMinor: 1, expiresOn: '2026-06-18' } }, {}],
    ['snapshot_old', {}, { retrievedAt: '2026-05-18T23:00:00.000Z' }],
    ['liability_not_on_file', {}, { liabilityOnFileMinor: 0 }],
  ])('warns of %s and lets pass', (code, carrier, register) => {
    expect(judge(carrier, register)).toEqual(['WARN', `WARN ${code}`])
  })

  it('a policy is good on its last day, and told of from thirty days before', () => {
    expect(judge({ cargo: { amountMinor: 1, expiresOn: '2026-07-19' } })).toEqual(['CLEAR'])
    expect(judge({}, { retrievedAt: '2026-05-19T06:00:00.000Z' })).toEqual(['CLEAR'])
  })

  it('F-16 what nobody knows is never an authority: it warns, or blocks where the venture wants it', () => {
    const nothing = { amountMinor: null, expiresOn: null }
    for (const [code, carrier, register] of [
      ['no_dot', { dotNumber: null }, null],
      ['not_looked_up', {}, null],
      ['authority_unknown', {}, { common: 'unknown', contract: 'none' }],
      ['operation_unknown', {}, { allowedToOperate: 'unknown' }],
      ['operation_unknown', {}, { status: 'unknown' }],
      ['not_in_register', {}, { missingSince: '2026-06-17T02:00:00.000Z' }],
      ['liability_unknown', { liability: nothing }, {}],
      ['cargo_unknown', { cargo: nothing }, {}],
    ] as const) {
      expect(judge(carrier, register)).toEqual(['WARN', `WARN ${code}`])
      expect(judge(carrier, register, { unknown: 'BLOCK' })).toEqual(['BLOCK', `BLOCK ${code}`])
    }
  })

  it('tells what blocks before what warns, each as a sentence', () => {
    const gate = judgeCarrier(
      { ...good, compliance: 'PENDING', doNotUseReason: 'Held a load for ransom.' },
      { ...lets, allowedToOperate: 'no' },
      terms,
    )
    expect(gate.reasons.map(({ sentence }) => sentence)).toEqual([
      'Red River Haulers is marked “do not use”: Held a load for ransom.',
      'The register does not allow Red River Haulers to operate.',
      'Red River Haulers is not qualified yet: its compliance is pending.',
    ])
  })

  it('counts the age of an answer in the venture’s own days, whatever day it is in London', () => {
    const said = (retrievedAt: string, own: Partial<GateTerms>) =>
      judge({}, { retrievedAt }, { snapshotDays: 1, ...own })
    // Both in the evening of 16 June in Chicago, on two days of UTC.
    for (const evening of ['2026-06-16T23:30:00.000Z', '2026-06-17T04:30:00.000Z'])
      expect(said(evening, {})).toEqual(['WARN', 'WARN snapshot_old'])
    expect(said('2026-06-17T05:00:00.000Z', {})).toEqual(['CLEAR'])
    const missing = judgeCarrier(good, { ...lets, missingSince: '2026-06-17T04:30:00.000Z' }, terms)
    expect(missing.reasons[0]?.sentence).toContain('Since 2026-06-16 the register')
  })
})
