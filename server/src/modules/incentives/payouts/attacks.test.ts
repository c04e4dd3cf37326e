import { contract } from '@holdfast/contract'
import { PAYOUT_STATUSES, PAYOUT_STEPS } from '@holdfast/engine/incentives'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { assertCoherent } from '../../../testing/assert-coherent.ts'
import type { Stage } from '../../../testing/stage.ts'
import { PEOPLE } from '../../../testing/world/people.ts'
import { type Attack, approving, attacked } from './testing/attack.ts'
import { approved, commitDays, deliver, draft, NORTHLINE, openPaidDays } from './testing/paid-days.ts'

let stage: Stage
let paid: string
let waiting: string
beforeAll(async () => {
  stage = await openPaidDays()
  paid = (await approved(stage, 'arjun')).id
  await stage.as('grace').call(contract.payouts.payPayout, { id: paid, version: 2, paidOn: '2026-06-18' })
  waiting = (await draft(stage, 'priya')).id
  await deliver(stage, [{ day: '2026-06-16', person: 'arjun', margin: 100 }])
  await commitDays(stage, '2026-06-16', '2026-06-16')
})
afterAll(() => stage.close())

const { grace, meera, priya, arjun } = PEOPLE

/** What somebody could try who holds the app's own connection, what refuses it, and by which SQLSTATE. */
const ATTACKS: readonly Attack[] = [
  ['approve what one made', () => approving(waiting, { by: grace.id }), '23514', 'payouts_four_eyes'],
  ['approve one’s own pay', () => approving(waiting, { by: priya.id }), '23514', 'payouts_four_eyes'],
  ['approve more than was earned', () => approving(waiting, { days: '999999' }), '23001', 'payouts_figures'],
  ['approve adjustments that nobody booked', () => approving(waiting, { adjusted: '5' }), '23001', 'payouts_figures'],
  ['approve a carry that nobody left', () => approving(waiting, { carried: '-5' }), '23001', 'payout_books'],
  [
    'approve while a day waits to be committed',
    () => `${marking()}; ${approving(waiting)}`,
    '23001',
    'payouts_days_pending',
  ],
  ['approve pay that is held back', () => `${holding()}; ${approving(waiting)}`, '23001', 'payouts_held'],
  [
    'approve days that are more than their lines',
    () => `${forging()}; ${approving(waiting, { days: '6000' })}`,
    '23001',
    'payouts_figures',
  ],
  ['carry what was never brought in', () => bringingIn(-500), '23001', 'carries_brought_in'],
  ['approve without a ledger', () => approving(waiting), '23001', 'payout_books'],
  [
    'approve without figures',
    () => `update incentives.payouts set status = 'APPROVED' where id = '${waiting}'`,
    '23001',
    'payouts_figures',
  ],
  [
    'pay a draft',
    () => `update incentives.payouts set status = 'PAID' where id = '${waiting}'`,
    '23514',
    'payouts_status_transition',
  ],
  [
    'pay again what is paid',
    () => `update incentives.payouts set status = 'PAID' where id = '${paid}'`,
    '23514',
    'payouts_status_transition',
  ],
  [
    'void what is paid',
    () => `update incentives.payouts set status = 'VOIDED' where id = '${paid}'`,
    '23514',
    'payouts_status_transition',
  ],
  ['change who approved', () => returning(`approved_by = '${grace.id}'`), '23001', 'payouts_decided'],
  ['change what was approved', () => returning('days_minor = 1'), '23001', 'payouts_decided'],
  ['change when it was paid', () => returning(`paid_on = '2026-01-01'`), '23001', 'payouts_decided'],
  ['return it without a reversal', () => returning(`version = 4`), '23001', 'payout_books'],
  [
    'return it without a reason',
    () => `update incentives.payouts set status = 'RETURNED' where id = '${paid}'`,
    '23514',
    'payouts_returned_whole',
  ],
  [
    'move it to somebody else',
    () => `update incentives.payouts set user_id = '${meera.id}' where id = '${paid}'`,
    '42501',
    '',
  ],
  [
    'stretch its period',
    () => `update incentives.payouts set period_end = '2026-06-16' where id = '${waiting}'`,
    '42501',
    '',
  ],
  ['delete it', () => `delete from incentives.payouts where id = '${paid}'`, '42501', ''],
  ['bear an approved one', () => bearing(`'APPROVED'`, '2026-06-15', '2026-06-16'), '42501', ''],
  [
    'bear one over days that are paid',
    () => bearing(null, '2026-06-01', '2026-06-14'),
    '23P01',
    'payouts_one_at_a_time',
  ],
  ['pay a period that is not over', () => running('2026-06-18', '2026-06-30'), '23514', 'payout_runs_period_over'],
  ['book an entry of one’s own', () => booking('PAID', 'PAYABLE', 'PAID', 5), '23001', 'payout_books'],
  [
    'book an entry in another currency',
    () => booking('PAID', 'PAYABLE', 'PAID', 5, 'EUR'),
    '23503',
    'ledger_entries_venture_id_payout_id_user_id_currency_fkey',
  ],
  ['book below 0', () => booking('EARNED', 'EXPENSE', 'PAYABLE', -5), '23514', 'ledger_entries_amount_minor_check'],
  [
    'change an entry',
    () => `update incentives.ledger_entries set amount_minor = 1 where payout_id = '${paid}'`,
    '42501',
    '',
  ],
  ['delete an entry', () => `delete from incentives.ledger_entries where payout_id = '${paid}'`, '42501', ''],
  ['reverse an entry twice', () => reversing('e.id', 2), '23505', 'ledger_entries_venture_id_reverses_key'],
  [
    'reverse an entry that is not there',
    () => reversing('gen_random_uuid()', 1),
    '23503',
    'ledger_entries_venture_id_reverses_fkey',
  ],
  [
    'carry to oneself what nobody left',
    () =>
      `insert into incentives.carries (venture_id, user_id, currency, amount_minor, from_payout, recorded_at) values ('${NORTHLINE}', '${arjun.id}', 'USD', -5, '${paid}', now())`,
    '23001',
    'payout_books',
  ],
  [
    'carry above 0',
    () =>
      `insert into incentives.carries (venture_id, user_id, currency, amount_minor, recorded_at) values ('${NORTHLINE}', '${arjun.id}', 'USD', 500, now())`,
    '23514',
    'carries_amount_minor_check',
  ],
  [
    'change a line that was paid',
    () => `update incentives.lines set reason = 'x' where user_id = '${arjun.id}' and day = '2026-06-10'`,
    '23001',
    'pay_locked',
  ],
  [
    'change a day that was paid',
    () => `update incentives.daily set amount_minor = 1 where user_id = '${arjun.id}' and day = '2026-06-10'`,
    '23001',
    'pay_locked',
  ],
  ['book a correction on days that were paid', () => granting(), '23001', 'pay_locked'],
  [
    'make the database’s own table of steps longer',
    () => `insert into incentives.payout_transitions values ('PAID', 'APPROVED')`,
    '42501',
    '',
  ],
  ['take a waiver back', () => 'delete from incentives.exception_waivers', '42501', ''],
  ['empty a table', () => 'truncate incentives.ledger_entries', '42501', ''],
  [
    'bring in an opening carry after it was paid',
    () =>
      `insert into incentives.opening_carries (venture_id, user_id, currency, amount_minor, recorded_at) values ('${NORTHLINE}', '${arjun.id}', 'USD', 0, now())`,
    '23001',
    'opening_paid',
  ],
]

test('the database knows the same steps as the rules', async () => {
  const stored = await stage.sql<{ pair: string }>(
    `select from_status || ' ' || to_status as pair from incentives.payout_transitions`,
  )
  const allowed = PAYOUT_STATUSES.flatMap((from) => PAYOUT_STEPS[from].map((to) => `${from} ${to}`))
  expect(stored.map(({ pair }) => pair).sort()).toEqual(allowed.sort())
})

describe('with the app’s own connection nobody can', () => {
  test.each(ATTACKS)('%s', async (_, statement, sqlstate, constraint) => {
    expect(await attacked(stage, statement())).toEqual([sqlstate, constraint])
  })

  test('leave anything behind by having tried', async () => {
    await assertCoherent(stage.sql)
    expect(await stage.sql('select status from incentives.payouts order by id')).toEqual([
      { status: 'PAID' },
      { status: 'DRAFT' },
    ])
  })
})

function marking(): string {
  return `insert into platform.dirty_days (venture_id, area, day, event_id) values ('${NORTHLINE}', 'pay', '2026-06-05', gen_random_uuid())`
}

function holding(): string {
  return `insert into incentives.holds (venture_id, kind, subject_id, reason, placed_by, placed_at)
    values ('${NORTHLINE}', 'PERSON', '${priya.id}', 'x', '${grace.id}', now())`
}

function forging(): string {
  return `update incentives.daily set amount_minor = 6000 where user_id = '${priya.id}' and day = '2026-06-10'`
}

function bringingIn(minor: number): string {
  return `insert into incentives.carries (venture_id, user_id, currency, amount_minor, recorded_at)
    values ('${NORTHLINE}', '${priya.id}', 'USD', ${minor}, now())`
}

function returning(besides: string): string {
  return `update incentives.payouts set status = 'RETURNED', returned_by = '${grace.id}', returned_at = now(), return_reason = 'x', ${besides}
    where id = '${paid}'`
}

function bearing(status: string | null, from: string, to: string): string {
  const columns = status === null ? '' : ', status'
  return `with run as (
      insert into incentives.payout_runs (venture_id, period_start, period_end, made_by, made_at, made_on)
      values ('${NORTHLINE}', '${from}', '${to}', '${grace.id}', now(), '2026-06-18') returning *
    )
    insert into incentives.payouts (venture_id, user_id, currency, period_start, period_end, run_id, made_by, made_at${columns})
    select venture_id, '${arjun.id}', 'USD', period_start, period_end, id, made_by, made_at${status === null ? '' : `, ${status}`} from run`
}

function running(from: string, to: string): string {
  return `insert into incentives.payout_runs (venture_id, period_start, period_end, made_by, made_at, made_on)
    values ('${NORTHLINE}', '${from}', '${to}', '${grace.id}', now(), '2026-06-18')`
}

function booking(kind: string, debit: string, credit: string, amount: number, currency = 'USD'): string {
  return `insert into incentives.ledger_entries (venture_id, payout_id, user_id, currency, kind, debit, credit, amount_minor, booked_on, booked_by, booked_at)
    values ('${NORTHLINE}', '${paid}', '${arjun.id}', '${currency}', '${kind}', '${debit}', '${credit}', ${amount}, '2026-06-18', '${grace.id}', now())`
}

function reversing(entry: string, times: number): string {
  return `insert into incentives.ledger_entries (venture_id, payout_id, user_id, currency, kind, debit, credit, amount_minor, reverses, booked_on, booked_by, booked_at)
    select e.venture_id, e.payout_id, e.user_id, e.currency, 'REVERSED', e.credit, e.debit, e.amount_minor, ${entry}, e.booked_on, e.booked_by, e.booked_at
    from incentives.ledger_entries e, generate_series(1, ${times}) where e.payout_id = '${paid}' and e.kind = 'PAID'`
}

function granting(): string {
  return `insert into incentives.adjustments (venture_id, user_id, currency, kind, plan_id, rule_key, work_day, booked_on, amount_minor, reason, recorded_at)
    select venture_id, user_id, currency, 'GRANTED', plan_id, rule_key, day, '2026-06-12', 500, 'x', now() from incentives.lines
    where user_id = '${arjun.id}' and day = '2026-06-10'`
}
