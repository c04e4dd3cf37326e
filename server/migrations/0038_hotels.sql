-- Why: hotels record their nights: rooms and money of each business date, with everything that a night once said.

create schema hospitality;
grant usage on schema hospitality to holdfast_app;

-- Zone and currency date and price everything else of a hotel: nobody may change them. A hotel that was entered with a
-- wrong one is voided and entered again.
create table hospitality.hotels (
  venture_id uuid not null references ventures.ventures (id),
  id uuid not null default uuidv7(),
  name text not null,
  code text not null,
  time_zone text not null,
  currency char(3) not null,
  -- Physical rooms; unknown stays unknown.
  rooms int,
  -- COUNTED: rooms that are out of order stay available. SUBTRACTED: they do not.
  out_of_order_policy text not null default 'COUNTED',
  -- A night whose whole revenue is below it is a loss night; null: nights are not judged.
  loss_threshold_minor bigint,
  -- How soon a review is to be answered, and a negative one.
  review_hours int not null default 48,
  negative_review_hours int not null default 24,
  created_at timestamptz not null,
  created_by uuid,
  voided_at timestamptz,
  voided_by uuid,
  void_reason text,
  version int not null default 1,
  primary key (venture_id, id),
  constraint hotels_name_given check (length(name) between 1 and 120),
  constraint hotels_code_given check (length(code) between 1 and 40 and code = btrim(code)),
  constraint hotels_zone_given check (length(time_zone) between 1 and 64),
  constraint hotels_currency_written check (currency ~ '^[A-Z]{3}$'),
  constraint hotels_rooms_range check (rooms between 1 and 100000),
  constraint hotels_policy_known check (out_of_order_policy in ('COUNTED', 'SUBTRACTED')),
  constraint hotels_loss_threshold_not_negative check (loss_threshold_minor >= 0),
  constraint hotels_review_hours_range check (
    review_hours between 1 and 720 and negative_review_hours between 1 and 720 and negative_review_hours <= review_hours),
  constraint hotels_void_has_reason check ((voided_at is null) = (void_reason is null))
);
create index hotels_id on hospitality.hotels (id);
create unique index hotels_code on hospitality.hotels (venture_id, lower(code)) where voided_at is null;
select platform.protect('hospitality.hotels');
grant select, insert on hospitality.hotels to holdfast_app;
grant update (name, code, rooms, out_of_order_policy, loss_threshold_minor, review_hours, negative_review_hours,
  voided_at, voided_by, void_reason, version) on hospitality.hotels to holdfast_app;

-- Who answers for a hotel; both days count.
create table hospitality.hotel_people (
  venture_id uuid not null,
  id uuid not null default uuidv7(),
  hotel_id uuid not null,
  user_id uuid not null,
  starts_on date not null,
  ends_on date,
  during daterange not null generated always as (daterange(starts_on, ends_on, '[]')) stored,
  primary key (venture_id, id),
  foreign key (venture_id, hotel_id) references hospitality.hotels (venture_id, id),
  foreign key (venture_id, user_id) references ventures.people (venture_id, user_id),
  constraint hotel_people_one_at_a_time exclude using gist (venture_id with =, hotel_id with =, user_id with =, during with &&)
);
create index hotel_people_id on hospitality.hotel_people (id);
create index hotel_people_of_hotel on hospitality.hotel_people (venture_id, hotel_id, starts_on);
create index hotel_people_of_person on hospitality.hotel_people (venture_id, user_id, starts_on);
select platform.protect('hospitality.hotel_people');
grant select, insert, delete on hospitality.hotel_people to holdfast_app;

-- The hotel's own business date, as it was written: it goes through no time zone. Null: not known, which is not 0.
-- Rooms sold leave out the complimentary ones and those that the house uses.
create table hospitality.hotel_days (
  venture_id uuid not null,
  id uuid not null default uuidv7(),
  hotel_id uuid not null,
  day date not null,
  physical_rooms int,
  out_of_order_rooms int,
  complimentary_rooms int,
  house_use_rooms int,
  rooms_sold int,
  room_revenue_minor bigint,
  food_and_beverage_minor bigint,
  other_revenue_minor bigint,
  gross_operating_profit_minor bigint,
  source text not null,
  recorded_by uuid,
  recorded_at timestamptz not null,
  voided_at timestamptz,
  void_reason text,
  version int not null default 1,
  primary key (venture_id, id),
  foreign key (venture_id, hotel_id) references hospitality.hotels (venture_id, id),
  constraint hotel_days_one_each unique (venture_id, hotel_id, day),
  constraint hotel_days_rooms_range check (
    physical_rooms between 0 and 100000 and out_of_order_rooms between 0 and 100000 and complimentary_rooms between 0 and 100000
    and house_use_rooms between 0 and 100000 and rooms_sold between 0 and 100000),
  constraint hotel_days_out_of_order_there check (out_of_order_rooms <= physical_rooms),
  constraint hotel_days_source_known check (source in ('UPLOAD', 'HAND', 'API')),
  constraint hotel_days_void_has_reason check ((voided_at is null) = (void_reason is null))
);
create index hotel_days_id on hospitality.hotel_days (id);
create index hotel_days_by_day on hospitality.hotel_days (venture_id, day, hotel_id);
select platform.protect('hospitality.hotel_days');
grant select, insert on hospitality.hotel_days to holdfast_app;
grant update (physical_rooms, out_of_order_rooms, complimentary_rooms, house_use_rooms, rooms_sold, room_revenue_minor,
  food_and_beverage_minor, other_revenue_minor, gross_operating_profit_minor, source, recorded_by, recorded_at,
  voided_at, void_reason, version) on hospitality.hotel_days to holdfast_app;

-- What a night said before each change: who had recorded it and when. Who changed it stands in the version that followed.
create table hospitality.hotel_day_history (
  venture_id uuid not null,
  hotel_day_id uuid not null,
  version int not null,
  physical_rooms int,
  out_of_order_rooms int,
  complimentary_rooms int,
  house_use_rooms int,
  rooms_sold int,
  room_revenue_minor bigint,
  food_and_beverage_minor bigint,
  other_revenue_minor bigint,
  gross_operating_profit_minor bigint,
  source text not null,
  recorded_by uuid,
  recorded_at timestamptz not null,
  voided_at timestamptz,
  void_reason text,
  primary key (venture_id, hotel_day_id, version),
  foreign key (venture_id, hotel_day_id) references hospitality.hotel_days (venture_id, id)
);
select platform.protect('hospitality.hotel_day_history');
create trigger hotel_day_history_append_only before update or delete on hospitality.hotel_day_history
  for each row execute function platform.refuse_change();
grant select, insert on hospitality.hotel_day_history to holdfast_app;

-- Whoever changes a night keeps what it was: by the database, so that no writer forgets it.
create function hospitality.keep_hotel_days() returns trigger language plpgsql as $$
begin
  if exists (
    select from was join now_is using (venture_id, id)
    where now_is.version <> was.version + 1 or now_is.hotel_id <> was.hotel_id or now_is.day <> was.day) then
    raise exception 'a night is changed one version at a time and stays the night that it is'
      using errcode = 'check_violation', constraint = 'hotel_days_next_version';
  end if;
  insert into hospitality.hotel_day_history (venture_id, hotel_day_id, version, physical_rooms, out_of_order_rooms,
    complimentary_rooms, house_use_rooms, rooms_sold, room_revenue_minor, food_and_beverage_minor, other_revenue_minor,
    gross_operating_profit_minor, source, recorded_by, recorded_at, voided_at, void_reason)
  select venture_id, id, version, physical_rooms, out_of_order_rooms, complimentary_rooms, house_use_rooms, rooms_sold,
    room_revenue_minor, food_and_beverage_minor, other_revenue_minor, gross_operating_profit_minor, source, recorded_by,
    recorded_at, voided_at, void_reason
  from was;
  return null;
end $$;
create trigger hotel_days_keep after update on hospitality.hotel_days referencing old table as was new table as now_is
  for each statement execute function hospitality.keep_hotel_days();

-- What the consequences read: hotels and nights that count.
create view hospitality.hotel_facts with (security_invoker = true) as
  select venture_id, id as hotel_id, name, code, time_zone, currency, rooms, out_of_order_policy, loss_threshold_minor,
    review_hours, negative_review_hours
  from hospitality.hotels where voided_at is null;
create view hospitality.hotel_people_facts with (security_invoker = true) as
  select p.venture_id, p.hotel_id, p.user_id, p.starts_on, p.ends_on
  from hospitality.hotel_people p join hospitality.hotels h on h.venture_id = p.venture_id and h.id = p.hotel_id
  where h.voided_at is null;
create view hospitality.hotel_day_facts with (security_invoker = true) as
  select d.venture_id, d.hotel_id, d.day, d.id as hotel_day_id, h.currency, h.out_of_order_policy, d.physical_rooms,
    d.out_of_order_rooms, d.complimentary_rooms, d.house_use_rooms, d.rooms_sold, d.room_revenue_minor,
    d.food_and_beverage_minor, d.other_revenue_minor, d.gross_operating_profit_minor,
    case h.out_of_order_policy when 'COUNTED' then d.physical_rooms else d.physical_rooms - d.out_of_order_rooms end as available_rooms
  from hospitality.hotel_days d join hospitality.hotels h on h.venture_id = d.venture_id and h.id = d.hotel_id
  where d.voided_at is null and h.voided_at is null;
grant select on hospitality.hotel_facts, hospitality.hotel_people_facts, hospitality.hotel_day_facts to holdfast_app;
