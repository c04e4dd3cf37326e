import { contract } from '@holdfast/contract'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { importAll, tryUpload, upload } from '../../../platform/imports/testing/import-stage.ts'
import type { Stage } from '../../../testing/stage.ts'
import { PEOPLE, type PersonName } from '../../../testing/world/people.ts'
import { VENTURES } from '../../../testing/world/ventures.ts'
import { approved, draft, openPaidDays } from '../payouts/testing/paid-days.ts'

let stage: Stage
let arjun: string
let priya: string
beforeAll(async () => {
  stage = await openPaidDays()
  arjun = (await approved(stage, 'arjun')).id
  priya = (await draft(stage, 'priya')).id
})
afterAll(() => stage.close())

const HEADERS = 'Payout id,Person,Amount,Currency,Paid on,Bank reference'
const file = (...rows: readonly string[]) => [HEADERS, ...rows, ''].join('\n')
const kind = { kind: 'payments', name: 'confirmation.csv' }
const check = (...rows: readonly string[]) => upload(stage, 'grace', file(...rows), kind)
const take = async (...rows: readonly string[]) => importAll(stage, 'grace', (await check(...rows)).id, true)
const errorsOf = async (...rows: readonly string[]) =>
  (await check(...rows)).firstBadRows.map(({ line, errors }) => [line, errors[0]?.column, errors[0]?.message])
const paid = () =>
  stage.sql('select status, paid_on, payment_reference as reference, paid_by from incentives.payouts where id = $1', [
    arjun,
  ])

const CONFIRMED = () => `${arjun},Arjun Mehta,100.00,USD,2026-06-17,TX-118`

describe('a row of the bank’s confirmation', () => {
  test.each([
    ['nonsense,,100.00,USD,2026-06-17,', 'externalRef', 'no payout id'],
    [`${PEOPLE.ana.id},,100.00,USD,2026-06-17,`, 'externalRef', 'no payout of this id'],
    ['ARJUN,,99.99,USD,2026-06-17,', 'amount', 'is 100.00 USD'],
    ['ARJUN,,100.001,USD,2026-06-17,', 'amount', 'finer than USD'],
    ['ARJUN,,-100.00,USD,2026-06-17,', 'amount', 'above 0'],
    ['ARJUN,,100.00,EUR,2026-06-17,', 'currency', 'is in USD'],
    ['ARJUN,,100.00,Dollars,2026-06-17,', 'currency', 'no currency code'],
    ['ARJUN,,100.00,USD,2026-06-19,', 'paidOn', 'still to come'],
    ['ARJUN,,100.00,USD,2026-05-31,', 'paidOn', 'is before 2026-06-01, the first day of this payout'],
    ['ARJUN,,100.00,USD,2025-06-17,', 'paidOn', 'is before 2026-06-01'],
    [`ARJUN,,100.00,USD,2026-06-17,${'x'.repeat(121)}`, 'reference', 'at most 120'],
    ['PRIYA,,50.00,USD,2026-06-17,', 'externalRef', 'not approved'],
  ])('%s is refused in %s', async (row, column, says) => {
    const [error] = await errorsOf(row.replace('ARJUN', arjun).replace('PRIYA', priya))
    expect(error).toEqual([2, column, expect.stringContaining(says)])
    expect(await paid()).toMatchObject([{ status: 'APPROVED' }])
  })

  test('of another venture’s payout is one of none', async () => {
    const { firstBadRows } = await upload(stage, 'grace', file(CONFIRMED()), {
      ...kind,
      ventureId: VENTURES.callbridge.id,
    })
    expect(firstBadRows[0]?.errors[0]?.message).toContain('no payout of this id')
    expect(await paid()).toMatchObject([{ status: 'APPROVED' }])
  })

  test('that names a payout again, however it is written, is refused, and the first one stands', async () => {
    const again = [CONFIRMED().replace(arjun, ` ${arjun.toUpperCase()} `), CONFIRMED().replace('TX-118', 'TX-777')]
    expect(await errorsOf(CONFIRMED(), ...again)).toEqual([
      [3, 'externalRef', 'This payout stands in line 2 already. Leave one of the two rows out.'],
      [4, 'externalRef', expect.stringContaining('stands in line 2 already')],
    ])
    expect((await check(CONFIRMED(), ...again)).wouldBe).toEqual({ new: 1, changed: 0, same: 0 })
  })

  test('that agrees is recorded, with the day and the bank’s reference; the rest of the file stays out', async () => {
    const done = await take(CONFIRMED(), `${priya},Priya Nair,50.00,USD,2026-06-17,TX-119`)
    expect(done).toMatchObject({ status: 'DONE', badRows: 1, progress: { became: { new: 1, changed: 0, same: 0 } } })
    expect(await paid()).toEqual([
      { status: 'PAID', paid_on: '2026-06-17', reference: 'TX-118', paid_by: PEOPLE.grace.id },
    ])
    expect(await stage.sql(`select kind, amount_minor from incentives.ledger_entries where kind = 'PAID'`)).toEqual([
      { kind: 'PAID', amount_minor: 10_000 },
    ])
    expect(await stage.sql(`select from identity.audit_log where action = 'incentives.import_payments'`)).toHaveLength(
      1,
    )
  })

  test('that comes again changes nothing; one that says something else is refused', async () => {
    const ledger = await stage.sql('select id from incentives.ledger_entries order by id')
    expect((await take(CONFIRMED())).progress.became).toEqual({ new: 0, changed: 0, same: 1 })
    expect(await errorsOf(CONFIRMED().replace('TX-118', 'TX-777'))).toEqual([
      [2, 'externalRef', expect.stringContaining('paid on 2026-06-17 by TX-118')],
    ])
    expect(await errorsOf(CONFIRMED(), CONFIRMED())).toEqual([
      [3, 'externalRef', expect.stringContaining('stands in line 2 already')],
    ])
    expect(await stage.sql('select id from incentives.ledger_entries order by id')).toEqual(ledger)
  })

  test('of money that came back is refused', async () => {
    const { version } = await stage.as('grace').call(contract.payouts.getPayout, { id: arjun })
    await stage.as('grace').call(contract.payouts.returnPayout, { id: arjun, version, reason: 'Closed account' })
    expect(await errorsOf(CONFIRMED())).toEqual([[2, 'externalRef', expect.stringContaining('came back')]])
  })
})

test.each(['omar', 'meera', 'dana', 'arjun', 'farah'] as const satisfies PersonName[])(
  '%s records no payments',
  async (who) => {
    expect((await tryUpload(stage, who, file(CONFIRMED()), kind)).status).toBe(403)
  },
)
