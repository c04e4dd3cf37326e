import { contract } from '@holdfast/contract'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { assertCoherent } from '../../../testing/assert-coherent.ts'
import type { Stage } from '../../../testing/stage.ts'
import { PEOPLE } from '../../../testing/world/people.ts'
import { dispute } from '../disputes/testing/disputed.ts'
import { type Attack, approving, attacked } from './testing/attack.ts'
import { approved, commitDays, deliver, draft, NORTHLINE, openPaidDays } from './testing/paid-days.ts'

let stage: Stage
let paid: string
let waiting: string
let ready: string
/** One of each that is open, and one that was decided. */
let holds: { readonly open: string; readonly released: string }
let disputes: { readonly open: string; readonly answered: string }
beforeAll(async () => {
  stage = await openPaidDays()
  paid = (await approved(stage, 'arjun')).id
  await stage.as('grace').call(contract.payouts.payPayout, { id: paid, version: 2, paidOn: '2026-06-18' })
  waiting = (await draft(stage, 'priya')).id
  await deliver(stage, [{ day: '2026-06-16', person: 'arjun', margin: 100 }])
  await commitDays(stage, '2026-06-16', '2026-06-16')
  ready = (await approved(stage, 'arjun', { periodStart: '2026-06-15', periodEnd: '2026-06-17' })).id
  holds = { open: await hold(PEOPLE.ana.id), released: await hold(PEOPLE.daniel.id) }
  await stage.as('meera').call(contract.payHolds.releaseHold, { id: holds.released, reason: 'Looked at' })
  disputes = {
    open: (await dispute(stage, 'arjun', '2026-06-10')).id,
    answered: (await dispute(stage, 'arjun', '2026-06-02')).id,
  }
  await stage.as('omar').call(contract.payDisputes.resolveDispute, {
    id: disputes.answered,
    version: 1,
    outcome: 'REJECTED',
    resolution: 'No',
  })
  await stage.settle()
})
afterAll(() => stage.close())

const { grace, meera, omar, priya, arjun } = PEOPLE
const MADE_UP = '00000000-0000-7000-8000-0000000000aa'
const APPROVAL = `days_minor = 5000, adjusted_minor = 0, carried_minor = 0, digest = repeat('0', 64), approved_by = '${PEOPLE.meera.id}',
  approved_at = now(), approved_on = '2026-06-18'`
const PAYMENT = `paid_by = '${PEOPLE.grace.id}', paid_at = now(), paid_on = '2026-06-18'`
const RETURN = `returned_by = '${PEOPLE.grace.id}', returned_at = now(), return_reason = 'x'`

/** Beside the steps of a payout, or in somebody else's name: what is tried, what refuses it, and by which SQLSTATE. */
const ATTACKS: readonly Attack[] = [
  ['book a pair that comes to nothing', () => `${earning(5)}; ${takingBack(5)}`, '23001', 'payout_books'],
  [
    'book an entry together with its reversal',
    () => `${earning(5, MADE_UP)}; ${undoing(MADE_UP)}`,
    '23001',
    'payout_books',
  ],
  [
    'approve with a pair beside what was earned',
    () => `${approving(waiting)}; ${bookingOf(waiting, 'EARNED', 5005)}; ${bookingOf(waiting, 'TAKEN_BACK', 5)}`,
    '23001',
    'payout_books',
  ],
  [
    'book an approval on another day',
    () => `${approving(waiting)}; ${bookingOf(waiting, 'EARNED', 5000, { on: `date '2026-01-31'` })}`,
    '23001',
    'payout_books',
  ],
  [
    'book an approval at another time',
    () => `${approving(waiting)}; ${bookingOf(waiting, 'EARNED', 5000, { at: `now() - interval '1 second'` })}`,
    '23001',
    'payout_books',
  ],
  [
    'book an approval in another’s name',
    () => `${approving(waiting)}; ${bookingOf(waiting, 'EARNED', 5000, { by: grace.id })}`,
    '23001',
    'payout_books',
  ],
  ['void a draft as if it had been approved', () => voiding(APPROVAL), '23001', 'payouts_decided'],
  ['void a draft as if it had been paid', () => voiding(PAYMENT), '23001', 'payouts_decided'],
  ['void a draft with a payment’s reference', () => voiding(`payment_reference = 'x'`), '23001', 'payouts_decided'],
  ['void a draft as if it had been returned', () => voiding(RETURN), '23001', 'payouts_decided'],
  [
    'approve and pay at once',
    () => approving(waiting).replace('approved_on =', `${PAYMENT}, approved_on =`),
    '23001',
    'payouts_decided',
  ],
  [
    'release a hold in another’s name',
    () => `${acting(grace.id)}; ${releasing(meera.id)}`,
    '23001',
    'holds_released_in_person',
  ],
  ['release a hold as nobody', () => releasing(meera.id), '23001', 'holds_released_in_person'],
  [
    'undo the release of a hold',
    () =>
      `update incentives.holds set released_by = null, released_at = null, release_reason = null where id = '${holds.released}'`,
    '23001',
    'holds_released',
  ],
  [
    'change why a hold was released',
    () => `${acting(meera.id)}; update incentives.holds set release_reason = 'x' where id = '${holds.released}'`,
    '23001',
    'holds_released',
  ],
  [
    'place a hold that is released',
    () =>
      `insert into incentives.holds (venture_id, kind, subject_id, reason, placed_by, placed_at, released_by, released_at, release_reason)
      values ('${NORTHLINE}', 'PERSON', '${priya.id}', 'x', '${grace.id}', now(), '${grace.id}', now(), 'x')`,
    '23001',
    'holds_begin_open',
  ],
  [
    'answer a dispute in another’s name',
    () => `${acting(grace.id)}; ${answering('ACCEPTED', omar.id)}`,
    '23001',
    'disputes_answered_in_person',
  ],
  ['answer a dispute as nobody', () => answering('REJECTED', omar.id), '23001', 'disputes_answered_in_person'],
  [
    'answer one’s own dispute',
    () => `${acting(arjun.id)}; ${answering('ACCEPTED', arjun.id)}`,
    '23514',
    'disputes_not_by_oneself',
  ],
  [
    'withdraw a dispute of somebody else',
    () => `${acting(omar.id)}; ${answering('WITHDRAWN', omar.id)}`,
    '23514',
    'disputes_withdrawn_by_payee',
  ],
  [
    'undo the answer to a dispute',
    () =>
      `update incentives.disputes set status = 'OPEN', resolved_by = null, resolved_at = null, resolution = null where id = '${disputes.answered}'`,
    '23001',
    'disputes_answered',
  ],
  [
    'change the answer to a dispute',
    () => `${acting(omar.id)}; update incentives.disputes set resolution = 'x' where id = '${disputes.answered}'`,
    '23001',
    'disputes_answered',
  ],
  [
    'open a dispute that is answered',
    () =>
      `insert into incentives.disputes (venture_id, user_id, currency, plan_id, rule_key, rule_name, work_day, amount_minor, category, says,
        due_on, opened_at, opened_on, status, resolved_by, resolved_at, resolution)
      select venture_id, user_id, currency, plan_id, rule_key, rule_name, work_day, amount_minor, category, says, due_on, opened_at,
        opened_on, 'REJECTED', resolved_by, resolved_at, resolution from incentives.disputes where id = '${disputes.answered}'`,
    '23001',
    'disputes_begin_open',
  ],
  ['put a draft into a payment file', () => filing(waiting, waiting), '23001', 'payment_files_of_approved'],
  ['put what is paid into a payment file', () => filing(paid, paid), '23001', 'payment_files_of_approved'],
  ['put a payout into the file of another run', () => filing(ready, paid), '23001', 'payment_files_of_approved'],
]

describe('beside the steps and in another’s name nobody can', () => {
  test.each(ATTACKS)('%s', async (_, statement, sqlstate, guard) => {
    expect(await attacked(stage, statement())).toEqual([sqlstate, guard])
  })

  test('leave anything behind by having tried', async () => {
    await assertCoherent(stage.sql)
    expect(await stage.sql('select status from incentives.payouts order by id')).toEqual([
      { status: 'PAID' },
      { status: 'DRAFT' },
      { status: 'APPROVED' },
    ])
    expect(await stage.sql('select status from incentives.disputes order by id')).toEqual([
      { status: 'OPEN' },
      { status: 'REJECTED' },
    ])
  })
})

test.each([
  ['books what a step books', () => `${approving(waiting)}; ${bookingOf(waiting, 'EARNED', 5000)}`],
  ['files what is approved', () => filing(ready, ready)],
  ['releases in their own name', () => `${acting(meera.id)}; ${releasing(meera.id)}`],
  ['answers in their own name', () => `${acting(omar.id)}; ${answering('REJECTED', omar.id)}`],
])('nothing stops whoever %s', async (_, statement) => {
  expect(await attacked(stage, statement())).toEqual(['done', ''])
})

type Booked = { readonly by?: string; readonly on?: string; readonly at?: string }

/** An entry of this kind as a step of now would book it, but for what is given. */
function bookingOf(payout: string, kind: 'EARNED' | 'TAKEN_BACK', amount: number, given: Booked = {}): string {
  const { by = meera.id, on = `(now() at time zone 'America/Chicago')::date`, at = 'now()' } = given
  const accounts = kind === 'EARNED' ? `'EXPENSE', 'PAYABLE'` : `'PAYABLE', 'EXPENSE'`
  return `insert into incentives.ledger_entries (venture_id, payout_id, user_id, currency, kind, debit, credit, amount_minor, booked_on, booked_by, booked_at)
    select venture_id, id, user_id, currency, '${kind}', ${accounts}, ${amount}, ${on}, '${by}', ${at} from incentives.payouts where id = '${payout}'`
}

/** Entries of the payout that is paid, as if its approval had booked them. */
function earning(amount: number, id: string = crypto.randomUUID()): string {
  return `insert into incentives.ledger_entries (id, venture_id, payout_id, user_id, currency, kind, debit, credit, amount_minor, booked_on, booked_by, booked_at)
    select '${id}', venture_id, id, user_id, currency, 'EARNED', 'EXPENSE', 'PAYABLE', ${amount}, approved_on, approved_by, approved_at
    from incentives.payouts where id = '${paid}'`
}

function takingBack(amount: number): string {
  return earning(amount).replace(`'EARNED', 'EXPENSE', 'PAYABLE'`, `'TAKEN_BACK', 'PAYABLE', 'EXPENSE'`)
}

function undoing(entry: string): string {
  return `insert into incentives.ledger_entries (venture_id, payout_id, user_id, currency, kind, debit, credit, amount_minor, reverses, booked_on, booked_by, booked_at)
    select venture_id, payout_id, user_id, currency, 'REVERSED', credit, debit, amount_minor, id, booked_on, booked_by, booked_at
    from incentives.ledger_entries where id = '${entry}'`
}

function voiding(besides: string): string {
  return `update incentives.payouts set status = 'VOIDED', voided_by = '${grace.id}', voided_at = now(), void_reason = 'x', ${besides}
    where id = '${waiting}'`
}

function acting(person: string): string {
  return `set local app.person = '${person}'`
}

async function hold(subjectId: string): Promise<string> {
  const held = { ventureId: NORTHLINE, kind: 'PERSON', subjectId, reason: 'In doubt' } as const
  return (await stage.as('grace').call(contract.payHolds.placeHold, held)).id
}

function releasing(by: string): string {
  return `update incentives.holds set released_by = '${by}', released_at = now(), release_reason = 'x' where id = '${holds.open}'`
}

function answering(status: string, by: string): string {
  return `update incentives.disputes set status = '${status}', resolved_by = '${by}', resolved_at = now(), resolution = 'x'
    where id = '${disputes.open}'`
}

/** A payout in a new file of another one's run. */
function filing(payout: string, ofRun: string): string {
  return `insert into incentives.payment_files (venture_id, id, run_id, number, sha256, payout_count, made_by, made_at, made_on)
    select venture_id, '${MADE_UP}', run_id, 9, repeat('0', 64), 1, '${grace.id}', now(), '2026-06-18' from incentives.payouts where id = '${ofRun}';
    insert into incentives.payment_file_payouts (venture_id, payout_id, file_id, name) values ('${NORTHLINE}', '${payout}', '${MADE_UP}', 'x')`
}
