-- Why: a fresh look at hotels: whoever takes a dispute that is over into their hands has not decided it.

-- Whose it was when it was first won or lost; of those before this, whose they are now is the best that is known.
alter table hospitality.disputes add column first_owner_id uuid;
alter table hospitality.disputes add foreign key (venture_id, first_owner_id) references ventures.people (venture_id, user_id);
update hospitality.disputes set first_owner_id = owner_id where first_outcome is not null;
alter table hospitality.disputes add constraint disputes_first_owner_when_decided check (
  first_owner_id is null or first_outcome is not null);
grant update (first_owner_id) on hospitality.disputes to holdfast_app;

create or replace function hospitality.guard_disputes() returns trigger language plpgsql as $$
begin
  if new.status <> old.status and not exists (
    select from hospitality.dispute_transitions t
    where t.from_status = old.status and t.to_status = new.status and (not t.is_new_stage or new.stage > old.stage)) then
    raise exception 'a dispute does not go from % to %', old.status, new.status
      using errcode = 'check_violation', constraint = 'disputes_status_transition';
  end if;
  if old.first_outcome is not null
    and (new.first_outcome, new.first_decided_at, new.first_decided_on, new.first_decided_by, new.first_owner_id)
    is distinct from (old.first_outcome, old.first_decided_at, old.first_decided_on, old.first_decided_by, old.first_owner_id) then
    raise exception 'the first outcome of a dispute is kept for ever'
      using errcode = 'check_violation', constraint = 'disputes_first_outcome_for_ever';
  end if;
  return new;
end $$;

create or replace view hospitality.dispute_facts with (security_invoker = true) as
  select d.venture_id, d.id as dispute_id, d.hotel_id, d.kind, d.amount_minor, d.currency, d.opened_on, d.evidence_due_on,
    d.status, d.owner_id, d.created_by, d.first_decided_at, d.first_decided_on, d.first_decided_by, d.first_outcome,
    d.decided_on, d.recovered_minor, d.reference, d.guest_name, d.stage_name, d.submitted_at, d.first_owner_id
  from hospitality.disputes d join hospitality.hotels h on h.venture_id = d.venture_id and h.id = d.hotel_id
  where d.voided_at is null and not d.is_test and h.voided_at is null;
