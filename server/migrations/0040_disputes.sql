-- Why: guests, banks and portals take money back from hotels; what is contested has a deadline, papers and an outcome
-- that may be reopened and yet is rewarded once.

-- Amounts are minor units of the hotel's currency. Stages are told by position and name: an inquiry may become a
-- chargeback, its answer a representment, and so on. first_decided_*: the first time that it was won or lost, for ever.
create table hospitality.disputes (
  venture_id uuid not null,
  id uuid not null default uuidv7(),
  hotel_id uuid not null,
  kind text not null,
  -- What the bank or the portal calls it.
  reference text,
  guest_name text,
  amount_minor bigint not null,
  currency char(3) not null,
  opened_on date not null,
  -- The date that the acquirer gave for this stage.
  evidence_due_on date,
  status text not null,
  stage smallint not null,
  stage_name text not null,
  owner_id uuid,
  -- How often evidence was submitted in all, and when last in this stage.
  submission_count int not null default 0,
  submitted_at timestamptz,
  first_outcome text,
  first_decided_at timestamptz,
  first_decided_on date,
  first_decided_by uuid,
  decided_at timestamptz,
  decided_on date,
  decided_by uuid,
  -- Null: not known, which is not 0.
  recovered_minor bigint,
  outcome_notes text,
  created_at timestamptz not null,
  -- Null: it came in a file, so that nobody is rewarded for having entered it.
  created_by uuid,
  is_test boolean not null default false,
  import_key text,
  import_digest text,
  voided_at timestamptz,
  voided_by uuid,
  void_reason text,
  version int not null default 1,
  primary key (venture_id, id),
  foreign key (venture_id, hotel_id) references hospitality.hotels (venture_id, id),
  foreign key (venture_id, owner_id) references ventures.people (venture_id, user_id),
  foreign key (venture_id, created_by) references ventures.people (venture_id, user_id),
  foreign key (venture_id, first_decided_by) references ventures.people (venture_id, user_id),
  foreign key (venture_id, decided_by) references ventures.people (venture_id, user_id),
  constraint disputes_kind_known check (kind in ('CHARGEBACK', 'OTA', 'RATE', 'COMPLAINT', 'NO_SHOW', 'OTHER')),
  constraint disputes_reference_given check (length(reference) between 1 and 120),
  constraint disputes_guest_given check (length(guest_name) between 1 and 200),
  constraint disputes_amount_not_negative check (amount_minor >= 0),
  constraint disputes_recovered_of_amount check (recovered_minor between 0 and amount_minor),
  constraint disputes_status_known check (status in ('OPEN', 'IN_PROGRESS', 'WON', 'LOST', 'CLOSED_NO_ACTION')),
  constraint disputes_stage_known check (
    (stage, stage_name) in ((1, 'INQUIRY'), (2, 'CHARGEBACK'), (3, 'REPRESENTMENT'), (4, 'PRE_ARBITRATION'), (5, 'ARBITRATION'))),
  constraint disputes_submitted_counted check (submission_count >= 0 and (submitted_at is null or submission_count > 0)),
  constraint disputes_decided_has_day check (
    (status in ('WON', 'LOST', 'CLOSED_NO_ACTION')) = (decided_at is not null and decided_on is not null)),
  constraint disputes_decided_after_opening check (decided_on >= opened_on),
  constraint disputes_outcome_when_over check (
    status in ('WON', 'LOST', 'CLOSED_NO_ACTION') or (recovered_minor is null and outcome_notes is null and decided_by is null)),
  constraint disputes_first_outcome_known check (first_outcome in ('WON', 'LOST')),
  constraint disputes_first_outcome_whole check (
    (first_outcome is null) = (first_decided_at is null) and (first_outcome is null) = (first_decided_on is null)
    and (first_decided_by is null or first_outcome is not null)),
  constraint disputes_first_outcome_kept check (status not in ('WON', 'LOST') or first_outcome is not null),
  constraint disputes_void_has_reason check ((voided_at is null) = (void_reason is null))
);
create index disputes_id on hospitality.disputes (id);
create unique index disputes_reference on hospitality.disputes (venture_id, hotel_id, kind, lower(reference))
  where voided_at is null and reference is not null;
create unique index disputes_import_key on hospitality.disputes (venture_id, import_key) where import_key is not null;
-- The desk: what is due first, those without a date last.
create index disputes_by_due on hospitality.disputes (venture_id, coalesce(evidence_due_on, 'infinity'::date), id);
create index disputes_of_hotel on hospitality.disputes (venture_id, hotel_id, opened_on, id);
create index disputes_of_owner on hospitality.disputes (venture_id, owner_id, id);
create index disputes_opened on hospitality.disputes (venture_id, opened_on, id);
create index disputes_decided on hospitality.disputes (venture_id, decided_on, id) where decided_on is not null;
select platform.protect('hospitality.disputes');
grant select, insert on hospitality.disputes to holdfast_app;
-- The hotel, and with it the zone and the currency, is not corrected: the dispute is voided and entered again.
grant update (kind, reference, guest_name, amount_minor, opened_on, evidence_due_on, status, stage, stage_name, owner_id,
  submission_count, submitted_at, first_outcome, first_decided_at, first_decided_on, first_decided_by, decided_at, decided_on,
  decided_by, recovered_minor, outcome_notes, import_digest, voided_at, voided_by, void_reason, version)
  on hospitality.disputes to holdfast_app;

create table hospitality.dispute_transitions (
  from_status text not null,
  to_status text not null,
  -- Only as a later stage than the one that was decided.
  is_new_stage boolean not null,
  primary key (from_status, to_status)
);
grant select on hospitality.dispute_transitions to holdfast_app;
insert into hospitality.dispute_transitions (from_status, to_status, is_new_stage) values
  ('OPEN', 'IN_PROGRESS', false),
  ('OPEN', 'WON', false), ('OPEN', 'LOST', false), ('OPEN', 'CLOSED_NO_ACTION', false),
  ('IN_PROGRESS', 'WON', false), ('IN_PROGRESS', 'LOST', false), ('IN_PROGRESS', 'CLOSED_NO_ACTION', false),
  ('WON', 'IN_PROGRESS', true), ('LOST', 'IN_PROGRESS', true);

create function hospitality.guard_disputes() returns trigger language plpgsql as $$
begin
  if new.status <> old.status and not exists (
    select from hospitality.dispute_transitions t
    where t.from_status = old.status and t.to_status = new.status and (not t.is_new_stage or new.stage > old.stage)) then
    raise exception 'a dispute does not go from % to %', old.status, new.status
      using errcode = 'check_violation', constraint = 'disputes_status_transition';
  end if;
  if old.first_outcome is not null and (new.first_outcome, new.first_decided_at, new.first_decided_on, new.first_decided_by)
    is distinct from (old.first_outcome, old.first_decided_at, old.first_decided_on, old.first_decided_by) then
    raise exception 'the first outcome of a dispute is kept for ever'
      using errcode = 'check_violation', constraint = 'disputes_first_outcome_for_ever';
  end if;
  return new;
end $$;
create trigger disputes_guard before update on hospitality.disputes
  for each row execute function hospitality.guard_disputes();

-- What is asked for as evidence; what nobody has judged yet is as the kind of dispute asks (engine).
create table hospitality.dispute_evidence (
  venture_id uuid not null,
  id uuid not null default uuidv7(),
  dispute_id uuid not null,
  item text not null,
  state text not null,
  set_by uuid,
  set_at timestamptz not null,
  primary key (venture_id, id),
  foreign key (venture_id, dispute_id) references hospitality.disputes (venture_id, id),
  constraint dispute_evidence_one_each unique (venture_id, dispute_id, item),
  constraint dispute_evidence_item_known check (item in ('CANCELLATION_POLICY', 'DISCLOSURE', 'REBUTTAL', 'REFUND_POLICY',
    'COMMUNICATION', 'SERVICE', 'RECEIPT', 'SIGNATURE', 'OTHER')),
  constraint dispute_evidence_state_known check (state in ('PRESENT', 'MISSING', 'NOT_APPLICABLE'))
);
create index dispute_evidence_id on hospitality.dispute_evidence (id);
select platform.protect('hospitality.dispute_evidence');
grant select, insert, update (state, set_by, set_at) on hospitality.dispute_evidence to holdfast_app;

-- The papers themselves, by what they prove. A file is never changed.
create table hospitality.dispute_files (
  venture_id uuid not null,
  id uuid not null default uuidv7(),
  dispute_id uuid not null,
  item text not null,
  file_name text not null,
  media_type text not null,
  bytes bytea not null,
  size int not null,
  sha256 bytea not null,
  uploaded_by uuid,
  uploaded_at timestamptz not null,
  voided_at timestamptz,
  voided_by uuid,
  void_reason text,
  primary key (venture_id, id),
  foreign key (venture_id, dispute_id) references hospitality.disputes (venture_id, id),
  constraint dispute_files_item_known check (item in ('CANCELLATION_POLICY', 'DISCLOSURE', 'REBUTTAL', 'REFUND_POLICY',
    'COMMUNICATION', 'SERVICE', 'RECEIPT', 'SIGNATURE', 'OTHER')),
  constraint dispute_files_name_given check (length(file_name) between 1 and 255),
  constraint dispute_files_size_is check (size between 1 and 26214400 and size = length(bytes)),
  constraint dispute_files_hash_whole check (length(sha256) = 32),
  constraint dispute_files_void_has_reason check ((voided_at is null) = (void_reason is null))
);
-- The same file again is the one that stands.
create unique index dispute_files_once on hospitality.dispute_files (venture_id, dispute_id, item, sha256) where voided_at is null;
alter table hospitality.dispute_files alter column bytes set storage external;
create index dispute_files_id on hospitality.dispute_files (id);
select platform.protect('hospitality.dispute_files');
grant select, insert, update (voided_at, voided_by, void_reason) on hospitality.dispute_files to holdfast_app;

-- What colleagues tell each other. Never rewritten; whoever wrote one takes it back.
create table hospitality.dispute_notes (
  venture_id uuid not null,
  id uuid not null default uuidv7(),
  dispute_id uuid not null,
  text text not null,
  written_by uuid,
  written_at timestamptz not null,
  voided_at timestamptz,
  voided_by uuid,
  void_reason text,
  primary key (venture_id, id),
  foreign key (venture_id, dispute_id) references hospitality.disputes (venture_id, id),
  constraint dispute_notes_text_given check (length(text) between 1 and 4000),
  constraint dispute_notes_void_has_reason check ((voided_at is null) = (void_reason is null))
);
create index dispute_notes_of_dispute on hospitality.dispute_notes (venture_id, dispute_id);
create index dispute_notes_id on hospitality.dispute_notes (id);
select platform.protect('hospitality.dispute_notes');
grant select, insert, update (voided_at, voided_by, void_reason) on hospitality.dispute_notes to holdfast_app;

-- What the consequences read: only disputes that count.
create view hospitality.dispute_facts with (security_invoker = true) as
  select d.venture_id, d.id as dispute_id, d.hotel_id, d.kind, d.amount_minor, d.currency, d.opened_on, d.evidence_due_on,
    d.status, d.owner_id, d.created_by, d.first_decided_at, d.first_decided_on, d.first_decided_by, d.first_outcome,
    d.decided_on, d.recovered_minor, d.reference, d.guest_name, d.stage_name, d.submitted_at
  from hospitality.disputes d join hospitality.hotels h on h.venture_id = d.venture_id and h.id = d.hotel_id
  where d.voided_at is null and not d.is_test and h.voided_at is null;
grant select on hospitality.dispute_facts to holdfast_app;
