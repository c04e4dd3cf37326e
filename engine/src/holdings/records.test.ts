import { describe, expect, it } from 'vitest'
import { type BankAccountId, type EntityId, Refusal, type VentureId } from '../kernel/index.ts'
import { endOfNumber, foldedNumber } from './account-number.ts'
import { amendAccount, voided } from './amend.ts'
import type { BankAccount } from './bank-account.ts'
import { ACCOUNT_CHANGED } from './holdings-events.ts'
import { MOST_RECORDED_MINOR } from './most-recorded.ts'
import { recordBalance } from './record-balance.ts'
import { recordValuation } from './record-valuation.ts'
import type { Value } from './valuation.ts'

const TODAY = '2026-06-18'
const account: BankAccount = {
  id: 'a' as BankAccountId,
  ventureId: 'v' as VentureId,
  entityId: 'e' as EntityId,
  name: 'Operating',
  bank: 'First Bank',
  currency: 'USD',
  numberEnd: '1234',
  openedOn: '2026-01-01',
  closedOn: null,
  voidedAt: null,
  version: 1,
}

function refused(what: () => unknown): string {
  try {
    what()
    return 'taken'
  } catch (error) {
    return error instanceof Refusal ? error.code : 'broken'
  }
}

describe('P-10 an account number', () => {
  it('is folded, and shown by its last four characters', () => {
    expect(foldedNumber(' de89 3704-0044.0532/0130 00')).toBe('DE89370400440532013000')
    expect(endOfNumber('DE89370400440532013000')).toBe('3000')
  })

  it.each(['12345', '1'.repeat(35), '1234_678', 'ЁЁЁЁЁЁ'])(
    '%s is none, and its refusal does not repeat it',
    (written) => {
      try {
        foldedNumber(written)
        expect.unreachable()
      } catch (error) {
        expect(error).toMatchObject({ code: 'bank_account.number_malformed', facts: { field: 'number' } })
        expect(JSON.stringify([error, String(error)])).not.toContain(written)
      }
    },
  )
})

describe('a balance', () => {
  const record = (
    day: string,
    balanceMinor = 5,
    version?: number,
    standing: Parameters<typeof recordBalance>[1] = null,
  ) => recordBalance({ ...account, closedOn: '2026-06-17' }, standing, { day, balanceMinor, version }, TODAY)

  it.each([
    ['2026-06-19', 'balance.in_future'],
    ['2006-06-17', 'balance.too_old'],
    ['2025-12-31', 'balance.before_opening'],
    [TODAY, 'balance.after_closing'],
    ['2026-06-17', 'taken'],
    ['2026-01-01', 'taken'],
  ])('of %s: %s', (day, expected) => {
    expect(refused(() => record(day))).toBe(expected)
  })

  it('below 0 is overdrawn, and one that cannot be kept exactly is refused', () => {
    expect(record('2026-06-01', -5)).toEqual({ day: '2026-06-01', before: null, after: -5 })
    for (const most of [MOST_RECORDED_MINOR, -MOST_RECORDED_MINOR])
      expect(record('2026-06-01', most)).toMatchObject({ after: most })
    for (const more of [MOST_RECORDED_MINOR + 1, -MOST_RECORDED_MINOR - 1, 2 ** 53, 0.5])
      expect(refused(() => record('2026-06-01', more))).toBe('balance.too_large')
  })

  it('as it stands changes nothing whatever version was seen; another one takes the version that stands', () => {
    const standing = { balanceMinor: 5, isVoid: false, version: 3 }
    expect(record('2026-06-01', 5, 1, standing)).toBeNull()
    expect(refused(() => record('2026-06-01', 6, 2, standing))).toBe('record.changed')
    expect(record('2026-06-01', 6, 3, standing)).toEqual({ day: '2026-06-01', before: 5, after: 6 })
    expect(record('2026-06-01', 5, 3, { ...standing, isVoid: true })).toEqual({
      day: '2026-06-01',
      before: null,
      after: 5,
    })
  })
})

describe('a valuation', () => {
  const value: Value = { valueMinor: 100, method: 'APPRAISAL', author: 'Hale & Partners' }
  const record = (day: string, given: Value = value) =>
    recordValuation({ disposedOn: '2026-06-10' }, { value, isVoid: false, version: 1 }, { day, value: given }, TODAY)

  it('says its method and author: another one of them is another valuation', () => {
    expect(record('2026-06-01')).toBeNull()
    expect(record('2026-06-01', { ...value, method: 'COST' })).toMatchObject({
      before: value,
      after: { method: 'COST' },
    })
    expect(record('2026-06-01', { ...value, author: 'Own desk' })).not.toBeNull()
    expect(refused(() => record('2026-06-11', { ...value, valueMinor: 1 }))).toBe('valuation.after_disposal')
    expect(refused(() => record('2026-06-01', { ...value, valueMinor: -1 }))).toBe('valuation.not_an_amount')
    expect(refused(() => record('2026-06-01', { ...value, valueMinor: MOST_RECORDED_MINOR }))).toBe('taken')
    expect(refused(() => record('2026-06-01', { ...value, valueMinor: MOST_RECORDED_MINOR + 1 }))).toBe(
      'valuation.too_large',
    )
  })
})

describe('an account', () => {
  const amend = (given: object, balances: readonly string[] = []) =>
    amendAccount(account, { version: 1, ...given }, balances, ['2026-06-01', '2026-06-02'])

  it('tells every carried day when its days change, and none when its name does', () => {
    expect(amend({ name: 'Payroll' }).events[0]).toMatchObject({ days: [], facts: { name: 'Payroll' } })
    expect(amend({ closedOn: '2026-06-02' }).events[0]?.days).toEqual(['2026-06-01', '2026-06-02'])
    expect(amend({ name: 'Operating' })).toEqual({ next: account, events: [] })
  })

  it('keeps its balances between its days', () => {
    expect(refused(() => amend({ openedOn: '2026-06-02' }, ['2026-06-01']))).toBe('bank_account.balance_outside')
    expect(refused(() => amend({ closedOn: '2026-06-02' }, ['2026-06-03']))).toBe('bank_account.balance_outside')
    expect(refused(() => amend({ closedOn: '2025-12-31' }))).toBe('bank_account.days_order')
    expect(refused(() => amendAccount(account, { version: 2, name: 'X' }, [], []))).toBe('record.changed')
  })

  it('is void once, and takes nothing from then on', () => {
    const reason = { at: '2026-06-18T13:00:00.000Z', reason: 'Twice' }
    const { next, events } = voided(ACCOUNT_CHANGED, account, reason, ['2026-06-01'])
    expect(events).toMatchObject([{ days: ['2026-06-01'], facts: { changes: { voided: { after: 'Twice' } } } }])
    expect(voided(ACCOUNT_CHANGED, next, reason).events).toEqual([])
    expect(refused(() => amendAccount(next, { version: 2, name: 'X' }, [], []))).toBe('record.void')
  })
})
