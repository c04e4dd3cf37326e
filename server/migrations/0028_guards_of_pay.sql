-- Why: what was decided of pay is written by the step that decides it, in the name of whoever takes it, and by nothing else:
-- not by another step, not in somebody else's name, not beside the books.

-- Each group of columns is written by the step into its status and by no other. No step leads to a status twice.
create or replace function incentives.guard_payout() returns trigger language plpgsql as $$
declare
  fixed_before text[] := array[old.venture_id, old.id, old.user_id, old.run_id, old.made_by]::text[] || old.currency::text || old.period_start::text || old.period_end::text;
  fixed_after text[] := array[new.venture_id, new.id, new.user_id, new.run_id, new.made_by]::text[] || new.currency::text || new.period_start::text || new.period_end::text;
begin
  if not exists (select from incentives.payout_transitions where from_status = old.status and to_status = new.status) then
    raise exception 'a payout does not go from % to %', old.status, new.status using errcode = 'check_violation', constraint = 'payouts_status_transition';
  end if;
  if fixed_before <> fixed_after
    or (new.status <> 'APPROVED' and (old.days_minor, old.adjusted_minor, old.carried_minor, old.digest, old.approved_by, old.approved_at, old.approved_on)
      is distinct from (new.days_minor, new.adjusted_minor, new.carried_minor, new.digest, new.approved_by, new.approved_at, new.approved_on))
    or (new.status <> 'PAID' and (old.paid_by, old.paid_at, old.paid_on, old.payment_reference)
      is distinct from (new.paid_by, new.paid_at, new.paid_on, new.payment_reference))
    or (new.status <> 'RETURNED' and (old.returned_by, old.returned_at, old.return_reason)
      is distinct from (new.returned_by, new.returned_at, new.return_reason))
    or (new.status <> 'VOIDED' and (old.voided_by, old.voided_at, old.void_reason)
      is distinct from (new.voided_by, new.voided_at, new.void_reason)) then
    raise exception 'what was decided of a payout never changes' using errcode = 'restrict_violation', constraint = 'payouts_decided';
  end if;
  if new.status = 'APPROVED' then
    perform incentives.check_approval(new);
  end if;
  return new;
end $$;

-- What the steps of a payout booked, entry by entry, by whom and when; `of_kind`: which entry a reversal takes back.
create function incentives.entries_of(p incentives.payouts)
  returns table (kind text, of_kind text, debit text, credit text, amount_minor bigint, booked_by uuid, booked_at timestamptz)
  language sql stable as $$
  with booked (kind, debit, credit, amount_minor, booked_by, booked_at, taken_back_by, taken_back_at) as (
    select e.kind, e.debit, e.credit, e.amount_minor, p.approved_by, p.approved_at, p.voided_by, p.voided_at
    from (values
      ('EARNED', 'EXPENSE', 'PAYABLE', p.days_minor + p.adjusted_minor),
      ('TAKEN_BACK', 'PAYABLE', 'EXPENSE', -p.days_minor - p.adjusted_minor),
      ('CARRIED_IN', 'PAYABLE', 'CARRIED', -p.carried_minor),
      ('CARRIED_OUT', 'CARRIED', 'PAYABLE', -p.net_minor)) e (kind, debit, credit, amount_minor)
    where p.approved_by is not null and e.amount_minor > 0
    union all
    select 'PAID', 'PAYABLE', 'PAID', p.payable_minor, p.paid_by, p.paid_at, p.returned_by, p.returned_at
    where p.paid_by is not null
  )
  select kind, null, debit, credit, amount_minor, booked_by, booked_at from booked
  union all
  select 'REVERSED', kind, credit, debit, amount_minor, taken_back_by, taken_back_at from booked where taken_back_by is not null $$;

-- Whatever a transaction wrote, at its end the ledger of every payout that it touched is what its steps booked, each entry on
-- a day of that moment and none beside them, and what it took and left is there to be carried.
create or replace function incentives.check_payout_books() returns trigger language plpgsql as $$
declare
  touched uuid[];
  is_on_its_day boolean := true;
begin
  if tg_table_name = 'payouts' then touched := array[new.id];
  elsif tg_table_name = 'ledger_entries' then
    touched := array[new.payout_id];
    -- The engine computes the venture's day; somewhere on earth it must be that day at that moment.
    is_on_its_day := new.booked_on between ((new.booked_at at time zone 'UTC') - interval '12 hours')::date
      and ((new.booked_at at time zone 'UTC') + interval '14 hours')::date;
  else touched := array_remove(array[old.from_payout, old.taken_by, new.from_payout, new.taken_by], null);
  end if;
  -- What was brought in is a carry only while a payout has taken it, and then it is what was brought in.
  if tg_table_name = 'carries' and exists (
    select from incentives.carries c where c.venture_id = coalesce(new.venture_id, old.venture_id) and c.id = coalesce(new.id, old.id)
      and c.from_payout is null and (c.taken_by is null or not exists (
        select from incentives.opening_carries o where o.venture_id = c.venture_id and o.user_id = c.user_id
          and o.currency = c.currency and o.amount_minor = c.amount_minor))) then
    raise exception 'a carry is what a payout left or what was brought in' using errcode = 'restrict_violation', constraint = 'carries_brought_in';
  end if;
  if not is_on_its_day or exists (
    select from incentives.payouts p
    cross join lateral (select p.status in ('APPROVED', 'PAID', 'RETURNED') as stands) s
    left join lateral (select coalesce(sum(amount_minor), 0) as taken from incentives.carries c where c.venture_id = p.venture_id and c.taken_by = p.id) t on true
    left join lateral (select coalesce(sum(amount_minor), 0) as left_over from incentives.carries c where c.venture_id = p.venture_id and c.from_payout = p.id) o on true
    where p.venture_id = coalesce(new.venture_id, old.venture_id) and p.id = any (touched) and (
      t.taken <> case when s.stands then p.carried_minor else 0 end
      or o.left_over <> case when s.stands then least(0, p.net_minor) else 0 end
      or exists (
        select from (
          select e.kind, r.kind as of_kind, e.debit, e.credit, e.amount_minor, e.booked_by, e.booked_at, 1 as times
          from incentives.ledger_entries e
          left join incentives.ledger_entries r on r.venture_id = e.venture_id and r.id = e.reverses and r.payout_id = e.payout_id
          where e.venture_id = p.venture_id and e.payout_id = p.id
          union all
          select w.*, -1 from incentives.entries_of(p) w
        ) each_entry
        group by kind, of_kind, debit, credit, amount_minor, booked_by, booked_at having sum(times) <> 0))) then
    raise exception 'a payout agrees with its ledger and what it carries' using errcode = 'restrict_violation', constraint = 'payout_books';
  end if;
  return null;
end $$;

-- Only what is approved and has something to pay goes into a file of its own run; the share lock keeps it approved until then.
create function incentives.guard_filed_payout() returns trigger language plpgsql as $$
begin
  perform from incentives.payouts p
    join incentives.payment_files f on f.venture_id = p.venture_id and f.run_id = p.run_id
    where p.venture_id = new.venture_id and p.id = new.payout_id and f.id = new.file_id and p.status = 'APPROVED' and p.payable_minor > 0
    for share of p;
  if not found then
    raise exception 'a payment file pays what is approved' using errcode = 'restrict_violation', constraint = 'payment_files_of_approved';
  end if;
  return new;
end $$;
create trigger payment_files_of_approved before insert on incentives.payment_file_payouts
  for each row execute function incentives.guard_filed_payout();

-- A hold begins open, is released by whoever acts, and stays released.
create function incentives.guard_hold() returns trigger language plpgsql as $$
begin
  if tg_op = 'INSERT' then
    if new.released_at is not null then
      raise exception 'a hold begins open' using errcode = 'restrict_violation', constraint = 'holds_begin_open';
    end if;
  elsif old.released_at is not null then
    raise exception 'a hold that was released stays so' using errcode = 'restrict_violation', constraint = 'holds_released';
  elsif new.released_by is distinct from platform.person() then
    raise exception 'whoever releases a hold does so in their own name' using errcode = 'restrict_violation', constraint = 'holds_released_in_person';
  end if;
  return new;
end $$;
create trigger holds_guarded before insert or update on incentives.holds
  for each row execute function incentives.guard_hold();

-- A dispute begins open, is answered by whoever acts, and keeps its answer.
create function incentives.guard_dispute() returns trigger language plpgsql as $$
begin
  if tg_op = 'INSERT' then
    if new.status <> 'OPEN' then
      raise exception 'a dispute begins open' using errcode = 'restrict_violation', constraint = 'disputes_begin_open';
    end if;
  elsif old.status <> 'OPEN' then
    raise exception 'the answer to a dispute never changes' using errcode = 'restrict_violation', constraint = 'disputes_answered';
  elsif new.status <> 'OPEN' and new.resolved_by is distinct from platform.person() then
    raise exception 'whoever answers a dispute does so in their own name' using errcode = 'restrict_violation', constraint = 'disputes_answered_in_person';
  end if;
  return new;
end $$;
create trigger disputes_guarded before insert or update on incentives.disputes
  for each row execute function incentives.guard_dispute();

-- Only the payee takes a dispute back.
alter table incentives.disputes add constraint disputes_withdrawn_by_payee check (status <> 'WITHDRAWN' or resolved_by = user_id);
