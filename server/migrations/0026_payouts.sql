-- Why: pay becomes money that finance releases: made for a period, approved by somebody else, paid once. What is approved is
-- summed, locked and booked by statements that the database holds to what is stored, whoever writes them.

-- The days for which everybody's pay was looked at; a change alone looks at the people whom it concerns.
create table incentives.committed_days (
  venture_id uuid not null references ventures.ventures (id),
  day date not null,
  primary key (venture_id, day)
);
insert into incentives.committed_days (venture_id, day)
  select distinct venture_id, unnest(days) from incentives.commits where reason <> 'CHANGE';
select platform.protect('incentives.committed_days');
grant select, insert on incentives.committed_days to holdfast_app;

-- One making of payouts: everybody of a venture and period, or one person. `people_count` null: not counted yet.
create table incentives.payout_runs (
  venture_id uuid not null references ventures.ventures (id),
  id uuid not null default uuidv7(),
  period_start date not null,
  period_end date not null,
  user_id uuid,
  status text not null default 'MAKING' check (status in ('MAKING', 'MADE', 'FAILED')),
  people_count int,
  people_done int not null default 0,
  failure text,
  made_by uuid not null,
  made_at timestamptz not null,
  -- The venture's today: a period that is not over is never paid.
  made_on date not null,
  primary key (venture_id, id),
  unique (venture_id, id, period_start, period_end, made_by),
  foreign key (venture_id, user_id) references ventures.people (venture_id, user_id),
  constraint payout_runs_end_after_start check (period_end >= period_start),
  constraint payout_runs_period_over check (period_end < made_on)
);
create index payout_runs_id on incentives.payout_runs (id);
create index payout_runs_newest on incentives.payout_runs (venture_id, made_at, id);
select platform.protect('incentives.payout_runs');
grant select, insert on incentives.payout_runs to holdfast_app;
grant update (status, people_count, people_done, failure) on incentives.payout_runs to holdfast_app;

-- `days_minor`, `adjusted_minor`, `carried_minor`: what was approved; null before that. `digest`: SHA-256 of every line and
-- adjustment that it is made of. Nobody could make payouts until now, so that none is without a run.
alter table incentives.payouts
  add column run_id uuid not null,
  add column made_by uuid not null,
  add column made_at timestamptz not null,
  add column version int not null default 1,
  add column days_minor bigint,
  add column adjusted_minor bigint,
  add column carried_minor bigint,
  add column net_minor bigint generated always as (days_minor + adjusted_minor + carried_minor) stored,
  add column payable_minor bigint generated always as (greatest(0, days_minor + adjusted_minor + carried_minor)) stored,
  add column digest text check (digest ~ '^[0-9a-f]{64}$'),
  add column approved_by uuid,
  add column approved_at timestamptz,
  add column approved_on date,
  add column paid_by uuid,
  add column paid_at timestamptz,
  add column paid_on date,
  add column payment_reference text check (length(payment_reference) between 1 and 120),
  add column returned_by uuid,
  add column returned_at timestamptz,
  add column return_reason text check (length(return_reason) between 1 and 500),
  add column voided_by uuid,
  add column voided_at timestamptz,
  add column void_reason text check (length(void_reason) between 1 and 500),
  add unique (venture_id, id, user_id, currency),
  add foreign key (venture_id, run_id, period_start, period_end, made_by)
    references incentives.payout_runs (venture_id, id, period_start, period_end, made_by),
  add constraint payouts_approved_whole check (
    num_nonnulls(days_minor, adjusted_minor, carried_minor, digest, approved_by, approved_at, approved_on)
      = case when status in ('APPROVED', 'PAID', 'RETURNED') or approved_by is not null then 7 else 0 end),
  add constraint payouts_four_eyes check (approved_by <> made_by and approved_by <> user_id),
  add constraint payouts_paid_whole check (
    num_nonnulls(paid_by, paid_at, paid_on) = case when status in ('PAID', 'RETURNED') or paid_by is not null then 3 else 0 end),
  add constraint payouts_returned_whole check (
    num_nonnulls(returned_by, returned_at, return_reason) = case when status = 'RETURNED' or returned_by is not null then 3 else 0 end),
  add constraint payouts_voided_whole check (
    num_nonnulls(voided_by, voided_at, void_reason) = case when status = 'VOIDED' then 3 else 0 end),
  add constraint payouts_paid_something check (status not in ('PAID', 'RETURNED') or net_minor > 0);
create index payouts_of_run on incentives.payouts (venture_id, run_id, id);
create index payouts_of_person on incentives.payouts (venture_id, user_id, period_start);
create index payouts_waiting on incentives.payouts (venture_id, status, id);
grant insert (venture_id, user_id, currency, period_start, period_end, run_id, made_by, made_at) on incentives.payouts to holdfast_app;
grant update (status, version, days_minor, adjusted_minor, carried_minor, digest, approved_by, approved_at, approved_on,
  paid_by, paid_at, paid_on, payment_reference, returned_by, returned_at, return_reason, voided_by, voided_at, void_reason)
  on incentives.payouts to holdfast_app;

create table incentives.payout_transitions (
  from_status text not null,
  to_status text not null,
  primary key (from_status, to_status)
);
grant select on incentives.payout_transitions to holdfast_app;
insert into incentives.payout_transitions (from_status, to_status) values
  ('DRAFT', 'APPROVED'), ('APPROVED', 'PAID'), ('PAID', 'RETURNED'),
  ('DRAFT', 'VOIDED'), ('APPROVED', 'VOIDED'), ('RETURNED', 'VOIDED');

-- What a payout owes beyond its own days: less than nothing earned waits for the next one of the person and currency to be
-- approved. `from_payout` null: it was brought in with the opening balances.
create table incentives.carries (
  venture_id uuid not null,
  id uuid not null default uuidv7(),
  user_id uuid not null,
  currency char(3) not null,
  amount_minor bigint not null check (amount_minor < 0),
  from_payout uuid,
  taken_by uuid,
  recorded_at timestamptz not null,
  primary key (venture_id, id),
  unique nulls not distinct (venture_id, user_id, currency, from_payout),
  foreign key (venture_id, user_id) references ventures.people (venture_id, user_id),
  foreign key (venture_id, from_payout, user_id, currency) references incentives.payouts (venture_id, id, user_id, currency),
  foreign key (venture_id, taken_by, user_id, currency) references incentives.payouts (venture_id, id, user_id, currency),
  constraint carries_not_to_itself check (from_payout <> taken_by)
);
create index carries_id on incentives.carries (id);
create index carries_taken on incentives.carries (venture_id, taken_by);
create index carries_from on incentives.carries (venture_id, from_payout);
select platform.protect('incentives.carries');
grant select, insert, delete on incentives.carries to holdfast_app;
grant update (taken_by) on incentives.carries to holdfast_app;

-- Double entry from approval on: what pay cost, what is payable to people, what they carry, what left the house. An entry is
-- never changed; it is answered by one that reverses it, once.
create table incentives.ledger_entries (
  venture_id uuid not null,
  id uuid not null default uuidv7(),
  payout_id uuid not null,
  user_id uuid not null,
  currency char(3) not null,
  kind text not null check (kind in ('EARNED', 'TAKEN_BACK', 'CARRIED_IN', 'CARRIED_OUT', 'PAID', 'REVERSED')),
  debit text not null check (debit in ('EXPENSE', 'PAYABLE', 'CARRIED', 'PAID')),
  credit text not null check (credit in ('EXPENSE', 'PAYABLE', 'CARRIED', 'PAID')),
  amount_minor bigint not null check (amount_minor > 0),
  reverses uuid,
  booked_on date not null,
  booked_by uuid not null,
  booked_at timestamptz not null,
  primary key (venture_id, id),
  unique (venture_id, reverses),
  foreign key (venture_id, payout_id, user_id, currency) references incentives.payouts (venture_id, id, user_id, currency),
  foreign key (venture_id, reverses) references incentives.ledger_entries (venture_id, id),
  constraint ledger_two_accounts check (debit <> credit),
  constraint ledger_reversal_named check ((kind = 'REVERSED') = (reverses is not null))
);
create index ledger_entries_id on incentives.ledger_entries (id);
create index ledger_entries_payout on incentives.ledger_entries (venture_id, payout_id, id);
create index ledger_entries_booked on incentives.ledger_entries (venture_id, booked_on, id);
select platform.protect('incentives.ledger_entries');
create trigger ledger_append_only before update or delete on incentives.ledger_entries
  for each statement execute function platform.refuse_change();
grant select, insert on incentives.ledger_entries to holdfast_app;

-- What the locked pay of a person and period is, as text that only the same pay gives.
create function incentives.pay_digest(the_venture uuid, the_user uuid, the_currency char, first_day date, last_day date)
  returns text language sql stable as $$
  select encode(sha256(convert_to(coalesce(string_agg(said, E'\n' order by said), ''), 'UTF8')), 'hex') from (
    select concat_ws('|', 'line', l.id, l.day, l.plan_id, l.rule_key, l.version_id, l.amount_minor, l.credit_digest) as said
    from incentives.lines l
    where l.venture_id = the_venture and l.user_id = the_user and l.currency = the_currency and l.day between first_day and last_day
    union all
    select concat_ws('|', 'adjustment', a.id, a.booked_on, a.plan_id, a.rule_key, a.work_day, a.kind, a.amount_minor)
    from incentives.adjustments a
    where a.venture_id = the_venture and a.user_id = the_user and a.currency = the_currency and a.booked_on between first_day and last_day
  ) rows_of_pay $$;

-- A payout is born a draft, moves along the table of transitions, and is approved with exactly what its days come to.
create function incentives.guard_new_payout() returns trigger language plpgsql as $$
begin
  if new.status <> 'DRAFT' then
    raise exception 'a payout begins as a draft' using errcode = 'check_violation', constraint = 'payouts_begin_as_draft';
  end if;
  return new;
end $$;
create trigger payouts_begin_as_draft before insert on incentives.payouts
  for each row execute function incentives.guard_new_payout();

create function incentives.guard_payout() returns trigger language plpgsql as $$
declare
  fixed_before text[] := array[old.venture_id, old.id, old.user_id, old.run_id, old.made_by]::text[] || old.currency::text || old.period_start::text || old.period_end::text;
  fixed_after text[] := array[new.venture_id, new.id, new.user_id, new.run_id, new.made_by]::text[] || new.currency::text || new.period_start::text || new.period_end::text;
begin
  if not exists (select from incentives.payout_transitions where from_status = old.status and to_status = new.status) then
    raise exception 'a payout does not go from % to %', old.status, new.status using errcode = 'check_violation', constraint = 'payouts_status_transition';
  end if;
  if fixed_before <> fixed_after
    or (old.approved_by is not null and (old.days_minor, old.adjusted_minor, old.carried_minor, old.digest, old.approved_by, old.approved_at, old.approved_on)
      is distinct from (new.days_minor, new.adjusted_minor, new.carried_minor, new.digest, new.approved_by, new.approved_at, new.approved_on))
    or (old.paid_by is not null and (old.paid_by, old.paid_at, old.paid_on, old.payment_reference)
      is distinct from (new.paid_by, new.paid_at, new.paid_on, new.payment_reference))
    or (old.returned_by is not null and (old.returned_by, old.returned_at, old.return_reason)
      is distinct from (new.returned_by, new.returned_at, new.return_reason)) then
    raise exception 'what was decided of a payout never changes' using errcode = 'restrict_violation', constraint = 'payouts_decided';
  end if;
  if new.status = 'APPROVED' then
    perform incentives.check_approval(new);
  end if;
  return new;
end $$;

create function incentives.check_approval(payout incentives.payouts) returns void language plpgsql as $$
begin
  if exists (select from platform.dirty_days d where d.venture_id = payout.venture_id and d.area = 'pay' and d.day <= payout.period_end)
    or exists (
      select from ventures.ventures v cross join lateral generate_series(greatest(payout.period_start, v.live_from), payout.period_end, '1 day') d
      where v.id = payout.venture_id and not exists (
        select from incentives.committed_days c where c.venture_id = v.id and c.day = d::date)) then
    raise exception 'days of the payout still wait to be committed' using errcode = 'restrict_violation', constraint = 'payouts_days_pending';
  end if;
  if exists (select from incentives.holds h where h.venture_id = payout.venture_id and h.released_at is null
      and (h.kind = 'VENTURE' or (h.kind = 'PERSON' and h.subject_id = payout.user_id))) then
    raise exception 'pay that is held back is not approved' using errcode = 'restrict_violation', constraint = 'payouts_held';
  end if;
  if payout.days_minor is distinct from (select coalesce(sum(amount_minor), 0) from incentives.lines
      where venture_id = payout.venture_id and user_id = payout.user_id and currency = payout.currency and day between payout.period_start and payout.period_end)
    or payout.days_minor is distinct from (select coalesce(sum(amount_minor), 0) from incentives.daily
      where venture_id = payout.venture_id and user_id = payout.user_id and currency = payout.currency and day between payout.period_start and payout.period_end)
    or payout.adjusted_minor is distinct from (select coalesce(sum(amount_minor), 0) from incentives.adjustments
      where venture_id = payout.venture_id and user_id = payout.user_id and currency = payout.currency and booked_on between payout.period_start and payout.period_end)
    or payout.digest is distinct from incentives.pay_digest(payout.venture_id, payout.user_id, payout.currency, payout.period_start, payout.period_end) then
    raise exception 'a payout is approved with what its days come to' using errcode = 'restrict_violation', constraint = 'payouts_figures';
  end if;
end $$;
create trigger payouts_guarded before update on incentives.payouts
  for each row execute function incentives.guard_payout();

-- Whatever a transaction wrote, at its end every payout that it touched agrees with its ledger and its carries.
create function incentives.check_payout_books() returns trigger language plpgsql as $$
declare
  touched uuid[];
begin
  if tg_table_name = 'payouts' then touched := array[new.id];
  elsif tg_table_name = 'ledger_entries' then touched := array[new.payout_id];
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
  if exists (
    select from incentives.payouts p
    cross join lateral (select p.status in ('APPROVED', 'PAID', 'RETURNED') as stands) s
    left join lateral (
      select
        coalesce(sum(amount_minor) filter (where debit = 'EXPENSE'), 0) - coalesce(sum(amount_minor) filter (where credit = 'EXPENSE'), 0) as expense,
        coalesce(sum(amount_minor) filter (where credit = 'PAYABLE'), 0) - coalesce(sum(amount_minor) filter (where debit = 'PAYABLE'), 0) as payable,
        coalesce(sum(amount_minor) filter (where debit = 'CARRIED'), 0) - coalesce(sum(amount_minor) filter (where credit = 'CARRIED'), 0) as carried,
        coalesce(sum(amount_minor) filter (where credit = 'PAID'), 0) - coalesce(sum(amount_minor) filter (where debit = 'PAID'), 0) as paid
      from incentives.ledger_entries e where e.venture_id = p.venture_id and e.payout_id = p.id) l on true
    left join lateral (select coalesce(sum(amount_minor), 0) as taken from incentives.carries c where c.venture_id = p.venture_id and c.taken_by = p.id) t on true
    left join lateral (select coalesce(sum(amount_minor), 0) as left_over from incentives.carries c where c.venture_id = p.venture_id and c.from_payout = p.id) o on true
    where p.venture_id = coalesce(new.venture_id, old.venture_id) and p.id = any (touched) and (
      l.expense <> case when s.stands then p.days_minor + p.adjusted_minor else 0 end
      or l.payable <> case when p.status in ('APPROVED', 'RETURNED') then p.payable_minor else 0 end
      or l.paid <> case when p.status = 'PAID' then p.payable_minor else 0 end
      or l.carried <> case when s.stands then p.carried_minor - least(0, p.net_minor) else 0 end
      or t.taken <> case when s.stands then p.carried_minor else 0 end
      or o.left_over <> case when s.stands then least(0, p.net_minor) else 0 end)) then
    raise exception 'a payout agrees with its ledger and what it carries' using errcode = 'restrict_violation', constraint = 'payout_books';
  end if;
  return null;
end $$;
create constraint trigger payout_books after insert or update on incentives.payouts
  deferrable initially deferred for each row execute function incentives.check_payout_books();
create constraint trigger payout_books after insert on incentives.ledger_entries
  deferrable initially deferred for each row execute function incentives.check_payout_books();
create constraint trigger payout_books after insert or update or delete on incentives.carries
  deferrable initially deferred for each row execute function incentives.check_payout_books();

-- What was brought into the first payout of a person stands as long as that payout does.
create function incentives.guard_opening() returns trigger language plpgsql as $$
begin
  if exists (select from incentives.payouts p where p.venture_id = new.venture_id and p.user_id = new.user_id
      and p.status in ('APPROVED', 'PAID', 'RETURNED')) then
    raise exception 'an opening balance stands once a payout is approved' using errcode = 'restrict_violation', constraint = 'opening_paid';
  end if;
  return new;
end $$;
create trigger opening_balances_paid before insert or update on incentives.opening_balances
  for each row execute function incentives.guard_opening();
create trigger opening_carries_paid before insert or update on incentives.opening_carries
  for each row execute function incentives.guard_opening();
