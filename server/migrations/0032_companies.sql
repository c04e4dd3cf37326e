-- Why: who is shipped for and who drives is more than a name: whom to call, on what terms, with what insurance, and
-- whether the register lets them drive. What was entered twice becomes one, and nothing that points at it is lost.

-- What a desk decides for itself. No row: as below.
create table freight.desk_settings (
  venture_id uuid not null references ventures.ventures (id),
  -- Whether a load may be covered by a carrier of whom authority or insurance is not known.
  unknown_carrier text not null default 'WARN',
  -- After so many days an answer of the register is old.
  snapshot_days int not null default 30,
  -- More days than these after the last delivery a customer is dormant.
  dormant_days int not null default 90,
  version int not null default 1,
  primary key (venture_id),
  constraint desk_settings_unknown_carrier_known check (unknown_carrier in ('WARN', 'BLOCK')),
  constraint desk_settings_snapshot_days_range check (snapshot_days between 1 and 365),
  constraint desk_settings_dormant_days_range check (dormant_days between 1 and 3650)
);
select platform.protect('freight.desk_settings');
grant select, insert, update on freight.desk_settings to holdfast_app;

alter table freight.customers
  add column status text not null default 'ACTIVE',
  add column contact_name text,
  add column email text,
  add column phone text,
  add column billing_address text,
  add column payment_days int,
  add column credit_limit_minor bigint,
  add column notes text,
  add column version int not null default 1,
  -- The one that stays; whoever was merged is kept under it and shown no more.
  add column merged_into uuid,
  add column merged_at timestamptz,
  add constraint customers_status_known check (status in ('ACTIVE', 'INACTIVE')),
  add constraint customers_payment_days_range check (payment_days between 0 and 365),
  add constraint customers_credit_limit_not_negative check (credit_limit_minor >= 0),
  add constraint customers_merged_whole check ((merged_into is null) = (merged_at is null)),
  add constraint customers_merged_into_another check (merged_into <> id),
  add foreign key (venture_id, merged_into) references freight.customers (venture_id, id);
create index customers_merged on freight.customers (venture_id, merged_into) where merged_into is not null;

alter table freight.carriers
  add column status text not null default 'ACTIVE',
  add column scac text,
  add column contact_name text,
  add column email text,
  add column phone text,
  add column equipment text[] not null default '{}',
  add column liability_minor bigint,
  add column liability_expires_on date,
  add column cargo_minor bigint,
  add column cargo_expires_on date,
  add column rating smallint,
  add column compliance text not null default 'PENDING',
  add column compliance_reason text,
  add column do_not_use_reason text,
  add column notes text,
  add column version int not null default 1,
  add column merged_into uuid,
  add column merged_at timestamptz,
  add constraint carriers_status_known check (status in ('ACTIVE', 'INACTIVE')),
  add constraint carriers_scac_letters check (scac ~ '^[A-Z]{2,4}$'),
  add constraint carriers_equipment_known check (
    equipment <@ array['VAN', 'REEFER', 'FLATBED', 'STEP_DECK', 'POWER_ONLY', 'BOX_TRUCK', 'TANKER', 'CONTAINER']),
  add constraint carriers_insurance_not_negative check (liability_minor >= 0 and cargo_minor >= 0),
  add constraint carriers_rating_range check (rating between 1 and 5),
  add constraint carriers_compliance_known check (compliance in ('PENDING', 'QUALIFIED', 'DISQUALIFIED')),
  add constraint carriers_disqualified_has_reason check (compliance <> 'DISQUALIFIED' or compliance_reason is not null),
  add constraint carriers_do_not_use_says_why check (length(do_not_use_reason) > 0),
  add constraint carriers_merged_whole check ((merged_into is null) = (merged_at is null)),
  add constraint carriers_merged_into_another check (merged_into <> id),
  add foreign key (venture_id, merged_into) references freight.carriers (venture_id, id);
create index carriers_merged on freight.carriers (venture_id, merged_into) where merged_into is not null;

-- Where a carrier likes to drive.
create table freight.carrier_lanes (
  venture_id uuid not null,
  carrier_id uuid not null,
  origin_state text not null,
  destination_state text not null,
  primary key (venture_id, carrier_id, origin_state, destination_state),
  foreign key (venture_id, carrier_id) references freight.carriers (venture_id, id),
  constraint carrier_lanes_states_given check (length(origin_state) between 1 and 40 and length(destination_state) between 1 and 40)
);
create index carrier_lanes_states on freight.carrier_lanes (venture_id, origin_state, destination_state, carrier_id);
select platform.protect('freight.carrier_lanes');
grant select, insert, delete on freight.carrier_lanes to holdfast_app;

-- From where a customer ships. However many loads are entered at once, one place is the usual one.
create table freight.customer_locations (
  venture_id uuid not null,
  id uuid not null default uuidv7(),
  customer_id uuid not null,
  name text not null,
  city text not null,
  state text not null,
  address text,
  is_default boolean not null,
  closed_at timestamptz,
  created_at timestamptz not null,
  version int not null default 1,
  primary key (venture_id, id),
  foreign key (venture_id, customer_id) references freight.customers (venture_id, id),
  constraint customer_locations_name_given check (length(name) between 1 and 200),
  constraint customer_locations_default_is_open check (not is_default or closed_at is null)
);
create index customer_locations_id on freight.customer_locations (id);
create index customer_locations_of_customer on freight.customer_locations (venture_id, customer_id, id);
create unique index customer_locations_one_default on freight.customer_locations (venture_id, customer_id) where is_default;
select platform.protect('freight.customer_locations');
grant select, insert, update on freight.customer_locations to holdfast_app;

-- What the register of motor carriers last said, by DOT number: public, and the same for every venture.
create table freight.fmcsa_snapshots (
  dot_number text not null,
  -- Its own codes beside what they mean; a code that nobody knows means unknown.
  snapshot jsonb not null,
  retrieved_at timestamptz not null,
  -- When it last answered, and since when it answers that it knows no such carrier.
  answered_at timestamptz not null,
  missing_since timestamptz,
  primary key (dot_number),
  constraint fmcsa_snapshots_dot_digits check (dot_number ~ '^[1-9][0-9]{0,7}$')
);
grant select, insert, update on freight.fmcsa_snapshots to holdfast_app;

-- When a customer last had a load delivered, by one probe.
create index loads_delivered_of_customer on freight.loads (venture_id, customer_id, delivered_on, id)
  where delivered_on is not null and voided_at is null and not is_test and status in ('DELIVERED', 'INVOICED', 'PAID');

-- Whose carrier it was is said by the one that stays; the rest of a fall-off is never rewritten.
grant update (carrier_id) on freight.load_fall_offs to holdfast_app;
create index load_fall_offs_carrier on freight.load_fall_offs (venture_id, carrier_id) where carrier_id is not null;

-- A load that is entered while its customer is being merged would stay behind. It is refused as something that was read
-- and holds no longer, so the command is tried again and finds the one that stays.
create function freight.guard_merged_of_new() returns trigger language plpgsql as $$
begin
  if exists (select from (select distinct venture_id, customer_id from added) a
      join freight.customers c on c.venture_id = a.venture_id and c.id = a.customer_id where c.merged_into is not null)
    or exists (select from (select distinct venture_id, carrier_id from added where carrier_id is not null) a
      join freight.carriers c on c.venture_id = a.venture_id and c.id = a.carrier_id where c.merged_into is not null) then
    raise exception 'a company of this load was merged meanwhile' using errcode = 'serialization_failure';
  end if;
  return null;
end $$;
create trigger loads_of_merged_new after insert on freight.loads referencing new table as added
  for each statement execute function freight.guard_merged_of_new();

create function freight.guard_merged_of_changed() returns trigger language plpgsql as $$
begin
  if exists (select from freight.customers where venture_id = new.venture_id and id = new.customer_id and merged_into is not null)
    or exists (select from freight.carriers where venture_id = new.venture_id and id = new.carrier_id and merged_into is not null) then
    raise exception 'a company of this load was merged meanwhile' using errcode = 'serialization_failure';
  end if;
  return null;
end $$;
create trigger loads_of_merged_changed after update of customer_id, carrier_id on freight.loads
  for each row when (new.customer_id is distinct from old.customer_id or new.carrier_id is distinct from old.carrier_id)
  execute function freight.guard_merged_of_changed();

create function freight.guard_merged_of_quote() returns trigger language plpgsql as $$
begin
  if exists (select from freight.customers where venture_id = new.venture_id and id = new.customer_id and merged_into is not null) then
    raise exception 'the customer of this quote was merged meanwhile' using errcode = 'serialization_failure';
  end if;
  return null;
end $$;
create trigger quotes_of_merged_new after insert on freight.quotes
  for each row execute function freight.guard_merged_of_quote();
create trigger quotes_of_merged_changed after update of customer_id on freight.quotes
  for each row when (new.customer_id is distinct from old.customer_id) execute function freight.guard_merged_of_quote();

-- Plans that pay by customer: whoever is merged would take the pay away that a plan promises for their loads.
create view incentives.customer_rule_facts with (security_invoker = true) as
  select r.venture_id, n.customer_id, r.id as rule_id, p.name as plan_name
  from incentives.rules r
  join incentives.plan_versions v on v.venture_id = r.venture_id and v.id = r.version_id
  join incentives.plans p on p.venture_id = v.venture_id and p.id = v.plan_id
  cross join lateral jsonb_array_elements_text(
    case when jsonb_typeof(r.rule -> 'config' -> 'customerIds') = 'array' then r.rule -> 'config' -> 'customerIds' else '[]'::jsonb end) as n (customer_id)
  where v.status in ('DRAFT', 'PUBLISHED');
grant select on incentives.customer_rule_facts to holdfast_app;
