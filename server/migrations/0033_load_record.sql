-- Why: a load is more than its two figures and two times: what each charge is for, where the truck stood and when, what
-- the driver said on the phone, its papers, what colleagues noted. The figures and times that pay reads stay where they
-- are; what is recorded beside them agrees with them or is refused.

-- Of each side: none, and the load has its single figure; or all, and the figure is their sum.
create table freight.load_charges (
  venture_id uuid not null,
  id uuid not null default uuidv7(),
  load_id uuid not null,
  position smallint not null,
  side text not null,
  kind text not null,
  description text,
  amount_minor bigint not null,
  set_by uuid,
  set_at timestamptz not null,
  primary key (venture_id, id),
  foreign key (venture_id, load_id) references freight.loads (venture_id, id),
  constraint load_charges_side_known check (side in ('CUSTOMER', 'CARRIER')),
  constraint load_charges_kind_known check (
    kind in ('LINEHAUL', 'FUEL', 'DETENTION', 'LAYOVER', 'LUMPER', 'STOP_OFF', 'TONU', 'OTHER')),
  constraint load_charges_other_says_what check (kind <> 'OTHER' or length(description) > 0),
  constraint load_charges_amount_not_negative check (amount_minor >= 0)
);
create index load_charges_of_load on freight.load_charges (venture_id, load_id, position);
-- The one that takes up whatever a figure as a whole is changed to.
create unique index load_charges_one_linehaul on freight.load_charges (venture_id, load_id, side) where kind = 'LINEHAUL';
create index load_charges_id on freight.load_charges (id);
select platform.protect('freight.load_charges');
grant select, insert, delete on freight.load_charges to holdfast_app;

-- Judged at commit so that a set can be rewritten in steps.
create function freight.guard_load_charges() returns trigger language plpgsql as $$
declare
  the_venture uuid := coalesce(new.venture_id, old.venture_id);
  the_load uuid;
begin
  if tg_table_name = 'loads' then the_load := new.id; else the_load := coalesce(new.load_id, old.load_id); end if;
  if exists (
    select from freight.loads l cross join lateral (
      select sum(c.amount_minor) filter (where c.side = 'CUSTOMER') as bill, sum(c.amount_minor) filter (where c.side = 'CARRIER') as cost
      from freight.load_charges c where c.venture_id = the_venture and c.load_id = the_load) s
    where l.venture_id = the_venture and l.id = the_load
      and (s.bill <> l.bill_minor or (s.cost is not null and s.cost is distinct from l.cost_minor))) then
    raise exception 'the bill and the cost of a load are the sums of its charges' using errcode = 'check_violation', constraint = 'load_charges_add_up';
  end if;
  return null;
end $$;
create constraint trigger load_charges_add_up after insert or update or delete on freight.load_charges
  deferrable initially deferred for each row execute function freight.guard_load_charges();
create constraint trigger loads_charges_add_up after update of bill_minor, cost_minor on freight.loads
  deferrable initially deferred for each row
  when (old.bill_minor is distinct from new.bill_minor or old.cost_minor is distinct from new.cost_minor)
  execute function freight.guard_load_charges();

-- Where the first and the last stop are, and when the truck is expected there, is said by the load itself.
create table freight.load_stops (
  venture_id uuid not null,
  id uuid not null default uuidv7(),
  load_id uuid not null,
  position smallint not null,
  kind text not null,
  name text,
  city text,
  state text,
  window_from timestamptz,
  window_to timestamptz,
  arrived_at timestamptz,
  departed_at timestamptz,
  primary key (venture_id, id),
  foreign key (venture_id, load_id) references freight.loads (venture_id, id),
  constraint load_stops_one_each unique (venture_id, load_id, position),
  constraint load_stops_kind_known check (kind in ('PICKUP', 'VIA', 'DELIVERY')),
  constraint load_stops_in_order check (
    case kind when 'PICKUP' then position = 0 when 'DELIVERY' then position = 99 else position between 1 and 20 end),
  constraint load_stops_said_once check (
    case kind when 'VIA' then city is not null and state is not null
      else city is null and state is null and window_from is null and window_to is null end),
  constraint load_stops_window_in_order check (window_to >= window_from),
  constraint load_stops_departed_after_arrival check (departed_at >= arrived_at)
);
create index load_stops_id on freight.load_stops (id);
select platform.protect('freight.load_stops');
grant select, insert, update (arrived_at, departed_at), delete on freight.load_stops to holdfast_app;

-- A load is picked up, and delivered, while the truck stands there.
create function freight.guard_stop_times() returns trigger language plpgsql as $$
declare
  the_venture uuid := new.venture_id;
  the_load uuid;
begin
  if tg_table_name = 'loads' then the_load := new.id; else the_load := new.load_id; end if;
  if exists (
    select from freight.load_stops s join freight.loads l on l.venture_id = s.venture_id and l.id = s.load_id
    where s.venture_id = the_venture and s.load_id = the_load
      and case s.kind when 'PICKUP' then l.picked_up_at < s.arrived_at or l.picked_up_at > s.departed_at
        when 'DELIVERY' then l.delivered_at < s.arrived_at or l.delivered_at > s.departed_at else false end) then
    raise exception 'a load is picked up and delivered while the truck stands at the stop' using errcode = 'check_violation', constraint = 'load_stops_agree';
  end if;
  return null;
end $$;
create constraint trigger load_stops_agree after insert or update on freight.load_stops
  deferrable initially deferred for each row execute function freight.guard_stop_times();
create constraint trigger loads_stops_agree after update of picked_up_at, delivered_at on freight.loads
  deferrable initially deferred for each row
  when (old.picked_up_at is distinct from new.picked_up_at or old.delivered_at is distinct from new.delivered_at)
  execute function freight.guard_stop_times();

-- What the driver said, as it was said: a mistaken one is struck out with a reason and stays.
create table freight.check_calls (
  venture_id uuid not null,
  id uuid not null default uuidv7(),
  load_id uuid not null,
  at timestamptz not null,
  method text not null,
  contact text,
  city text,
  state text,
  eta timestamptz,
  is_late boolean not null,
  note text,
  made_by uuid,
  made_at timestamptz not null,
  voided_at timestamptz,
  voided_by uuid,
  void_reason text,
  primary key (venture_id, id),
  foreign key (venture_id, load_id) references freight.loads (venture_id, id),
  constraint check_calls_method_known check (method in ('PHONE', 'EMAIL', 'SMS', 'APP')),
  constraint check_calls_place_whole check ((city is null) = (state is null)),
  constraint check_calls_say_something check (is_late or city is not null or eta is not null or note is not null),
  constraint check_calls_void_has_reason check ((voided_at is null) = (void_reason is null))
);
create index check_calls_of_load on freight.check_calls (venture_id, load_id, at desc, id desc) where voided_at is null;
create index check_calls_all_of_load on freight.check_calls (venture_id, load_id);
create index check_calls_id on freight.check_calls (id);
select platform.protect('freight.check_calls');
grant select, insert, update (voided_at, voided_by, void_reason) on freight.check_calls to holdfast_app;

-- What colleagues tell each other. Never rewritten; whoever wrote one takes it back.
create table freight.load_notes (
  venture_id uuid not null,
  id uuid not null default uuidv7(),
  load_id uuid not null,
  text text not null,
  is_pinned boolean not null default false,
  written_by uuid,
  written_at timestamptz not null,
  voided_at timestamptz,
  voided_by uuid,
  void_reason text,
  primary key (venture_id, id),
  foreign key (venture_id, load_id) references freight.loads (venture_id, id),
  constraint load_notes_text_given check (length(text) between 1 and 4000),
  constraint load_notes_void_has_reason check ((voided_at is null) = (void_reason is null))
);
create index load_notes_of_load on freight.load_notes (venture_id, load_id);
create index load_notes_id on freight.load_notes (id);
select platform.protect('freight.load_notes');
grant select, insert, update (is_pinned, voided_at, voided_by, void_reason) on freight.load_notes to holdfast_app;

-- Papers of one load, seen by whoever sees the load. A file is never changed.
create table freight.load_documents (
  venture_id uuid not null,
  id uuid not null default uuidv7(),
  load_id uuid not null,
  kind text not null,
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
  foreign key (venture_id, load_id) references freight.loads (venture_id, id),
  constraint load_documents_kind_known check (kind in ('RATE_CONFIRMATION', 'BOL', 'POD', 'OTHER')),
  constraint load_documents_name_given check (length(file_name) between 1 and 255),
  constraint load_documents_size_is check (size between 1 and 26214400 and size = length(bytes)),
  constraint load_documents_hash_whole check (length(sha256) = 32),
  constraint load_documents_void_has_reason check ((voided_at is null) = (void_reason is null))
);
-- The same file again is the one that stands.
create unique index load_documents_once on freight.load_documents (venture_id, load_id, kind, sha256) where voided_at is null;
alter table freight.load_documents alter column bytes set storage external;
create index load_documents_id on freight.load_documents (id);
select platform.protect('freight.load_documents');
grant select, insert, update (voided_at, voided_by, void_reason) on freight.load_documents to holdfast_app;

-- Why a flag came down; unknown for those that came down before this was asked.
alter table freight.load_flags
  add column cleared_reason text,
  add constraint load_flags_cleared_says_why check (cleared_reason is null or cleared_at is not null);

-- Filters of a list that somebody comes back to, for themselves or for everybody of the venture.
create table freight.saved_views (
  venture_id uuid not null references ventures.ventures (id),
  id uuid not null default uuidv7(),
  owner_id uuid not null references identity.users (id),
  name text not null,
  is_shared boolean not null,
  filters jsonb not null,
  created_at timestamptz not null,
  primary key (venture_id, id),
  constraint saved_views_name_given check (length(name) between 1 and 80),
  constraint saved_views_filters_named check (jsonb_typeof(filters) = 'object')
);
create index saved_views_id on freight.saved_views (id);
create unique index saved_views_name on freight.saved_views (venture_id, owner_id, name);
select platform.protect('freight.saved_views');
grant select, insert, update, delete on freight.saved_views to holdfast_app;
