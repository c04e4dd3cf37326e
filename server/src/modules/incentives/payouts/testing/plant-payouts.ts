import type { Stage } from '../../../../testing/stage.ts'
import { PEOPLE } from '../../../../testing/world/people.ts'
import { VENTURES } from '../../../../testing/world/ventures.ts'

/** Each of them is paid in both ventures, every fortnight. */
const PAYEES = 100
export const A_PAYEE = '00000000-0000-7000-9000-000000000007'
const payee = (n: string) => `('00000000-0000-7000-9000-' || lpad(${n}::text, 12, '0'))::uuid`

/**
 * Years of fortnights up to 14 June with two hundred payouts each, and what stands around them, for the plans of statements that
 * read them. They are put there as a backup is restored: the guards of so many rows would take minutes.
 */
export async function plantPayouts(stage: Stage, fortnights: number): Promise<void> {
  await stage.sql(`begin; set local session_replication_role = replica; ${planting(fortnights)} commit`)
  await stage.sql('analyze')
}

const planting = (fortnights: number) => `
  insert into identity.users (id, name, email)
    select ${payee('n')}, 'Payee ' || n, 'payee.' || n || '@holdfast.example' from generate_series(1, ${PAYEES}) n;
  insert into ventures.people (venture_id, user_id)
    select v, ${payee('n')} from unnest(array['${VENTURES.northline.id}', '${VENTURES.callbridge.id}']::uuid[]) v, generate_series(1, ${PAYEES}) n;
  insert into incentives.payout_runs (venture_id, period_start, period_end, status, people_count, people_done, made_by, made_at, made_on)
    select v, day, day + 13, 'MADE', ${PAYEES}, ${PAYEES}, '${PEOPLE.grace.id}', day + 15, day + 15
    from generate_series(date '2026-06-01' - 14 * ${fortnights - 1}, '2026-06-01', '14 days') t (at) cross join lateral (select at::date as day) d,
      unnest(array['${VENTURES.northline.id}', '${VENTURES.callbridge.id}']::uuid[]) v;

  with of_run as (
    select r.venture_id, r.id as run_id, r.period_start, r.period_end, r.made_by, r.made_at, r.made_on, n,
      case when r.period_start = '2026-06-01' then 'DRAFT' when r.period_start = '2026-05-18' then 'APPROVED' when n % 100 = 0 then 'VOIDED'
        when n % 50 = 1 then 'RETURNED' else 'PAID' end as status
    from incentives.payout_runs r, generate_series(1, ${PAYEES}) n
  ), decided as (
    select *, status in ('APPROVED', 'PAID', 'RETURNED') as is_approved, status in ('PAID', 'RETURNED') as is_paid from of_run
  )
  insert into incentives.payouts (venture_id, user_id, currency, period_start, period_end, run_id, made_by, made_at, status,
      days_minor, adjusted_minor, carried_minor, digest, approved_by, approved_at, approved_on, paid_by, paid_at, paid_on,
      returned_by, returned_at, return_reason, voided_by, voided_at, void_reason)
    select d.venture_id, ${payee('d.n')}, 'USD', d.period_start, d.period_end, d.run_id, d.made_by, d.made_at, d.status,
      a.minor, a.minor - a.minor, a.minor - a.minor, a.digest, a.by, a.made_on, a.made_on, p.by, p.made_on, p.made_on,
      r.by, r.made_on, r.reason, v.by, v.made_on, v.reason
    from decided d
    left join lateral (select 10000 as minor, repeat('a', 64) as digest, '${PEOPLE.meera.id}'::uuid as by, d.made_on + 1 as made_on) a on d.is_approved
    left join lateral (select d.made_by as by, d.made_on + 2 as made_on) p on d.is_paid
    left join lateral (select d.made_by as by, d.made_on + 3 as made_on, 'Closed account' as reason) r on d.status = 'RETURNED'
    left join lateral (select d.made_by as by, d.made_on + 1 as made_on, 'Made twice' as reason) v on d.status = 'VOIDED';

  insert into incentives.ledger_entries (venture_id, payout_id, user_id, currency, kind, debit, credit, amount_minor, booked_on, booked_by, booked_at)
    select p.venture_id, p.id, p.user_id, p.currency, e.kind, e.debit, e.credit, 10000, p.approved_on, p.made_by, p.approved_at
    from incentives.payouts p, (values ('EARNED', 'EXPENSE', 'PAYABLE'), ('PAID', 'PAYABLE', 'PAID')) e (kind, debit, credit)
    where p.approved_on is not null;
  insert into incentives.daily (venture_id, user_id, day, currency, amount_minor, line_count, commit_id)
    select venture_id, user_id, period_start, currency, 10000, 0, run_id from incentives.payouts;
  insert into incentives.credits (venture_id, work_day, source_kind, source_id, user_id, measures)
    select venture_id, period_start, 'load', id, user_id, array[1, 1, 1, 1] from incentives.payouts;
  insert into incentives.adjustments (venture_id, user_id, currency, kind, plan_id, rule_key, work_day, booked_on, amount_minor, reason, recorded_at)
    select venture_id, user_id, currency, 'GRANTED', run_id, 'a-rule', period_start, period_end, 1, 'Agreed', made_at from incentives.payouts;

  insert into incentives.payment_files (venture_id, run_id, number, sha256, payout_count, made_by, made_at, made_on)
    select venture_id, id, row_number() over (partition by venture_id order by period_start), repeat('b', 64), ${PAYEES}, made_by, made_at, made_on
    from incentives.payout_runs where period_start < '2026-05-18';
  insert into incentives.payment_file_payouts (venture_id, payout_id, file_id, name)
    select p.venture_id, p.id, f.id, 'A payee' from incentives.payouts p
    join incentives.payment_files f on f.venture_id = p.venture_id and f.run_id = p.run_id where p.status = 'PAID';
  insert into incentives.disputes (venture_id, user_id, currency, plan_id, rule_key, rule_name, work_day, amount_minor, category, says, status,
      due_on, opened_at, opened_on, resolved_by, resolved_at, resolution)
    select p.venture_id, p.user_id, p.currency, p.run_id, 'a-rule', 'A rule', p.period_start, 10000, 'WRONG_AMOUNT', 'Too little', s.status,
      p.period_end, p.made_at, p.period_end, r.by, r.at, r.says
    from incentives.payouts p
    cross join lateral (select case when p.status = 'DRAFT' then 'OPEN' else 'REJECTED' end as status) s
    left join lateral (select '${PEOPLE.omar.id}'::uuid as by, p.made_at as at, 'As agreed' as says) r on s.status = 'REJECTED';
  insert into incentives.holds (venture_id, kind, subject_id, reason, placed_by, placed_at, released_by, released_at, release_reason)
    select venture_id, 'PERSON', user_id, 'In doubt', made_by, made_at, made_by, made_at, 'Clear' from incentives.payouts where status <> 'DRAFT';
  insert into incentives.holds (venture_id, kind, subject_id, reason, placed_by, placed_at)
    select venture_id, 'PERSON', user_id, 'In doubt', made_by, made_at from incentives.payouts where status = 'DRAFT' and user_id = '${A_PAYEE}';
`
