-- Why: figures, pay and the briefing follow the nights, reviews and disputes of hotels.

-- By hotel and day. What two unknowns make is unknown, so each ratio has its two sums, of the nights of which both sides
-- are known, and how many these are. A dispute may be in another currency than its hotel.
create table kpi.hotel_daily (
  venture_id uuid not null references ventures.ventures (id),
  day date not null,
  hotel_id uuid not null,
  currency char(3) not null,
  nights int not null default 0,
  rooms_sold bigint not null default 0,
  rooms_sold_known int not null default 0,
  available_rooms bigint not null default 0,
  available_known int not null default 0,
  complimentary_rooms bigint not null default 0,
  complimentary_known int not null default 0,
  house_use_rooms bigint not null default 0,
  house_use_known int not null default 0,
  out_of_order_rooms bigint not null default 0,
  out_of_order_known int not null default 0,
  room_revenue_minor bigint not null default 0,
  room_revenue_known int not null default 0,
  food_and_beverage_minor bigint not null default 0,
  food_and_beverage_known int not null default 0,
  other_revenue_minor bigint not null default 0,
  other_revenue_known int not null default 0,
  total_revenue_minor bigint not null default 0,
  total_revenue_known int not null default 0,
  profit_minor bigint not null default 0,
  profit_known int not null default 0,
  -- Complimentary rooms are not sold, unless it says so; rooms out of order go by each hotel's policy, or all by one.
  occupancy_numerator bigint not null default 0,
  occupancy_denominator bigint not null default 0,
  occupancy_nights int not null default 0,
  adr_numerator bigint not null default 0,
  adr_denominator bigint not null default 0,
  adr_nights int not null default 0,
  revpar_numerator bigint not null default 0,
  revpar_denominator bigint not null default 0,
  revpar_nights int not null default 0,
  trevpar_numerator bigint not null default 0,
  trevpar_denominator bigint not null default 0,
  trevpar_nights int not null default 0,
  goppar_numerator bigint not null default 0,
  goppar_denominator bigint not null default 0,
  goppar_nights int not null default 0,
  occupancy_with_complimentary_numerator bigint not null default 0,
  occupancy_with_complimentary_denominator bigint not null default 0,
  occupancy_with_complimentary_nights int not null default 0,
  adr_with_complimentary_numerator bigint not null default 0,
  adr_with_complimentary_denominator bigint not null default 0,
  adr_with_complimentary_nights int not null default 0,
  occupancy_counted_numerator bigint not null default 0,
  occupancy_counted_denominator bigint not null default 0,
  occupancy_counted_nights int not null default 0,
  occupancy_subtracted_numerator bigint not null default 0,
  occupancy_subtracted_denominator bigint not null default 0,
  occupancy_subtracted_nights int not null default 0,
  revpar_counted_numerator bigint not null default 0,
  revpar_counted_denominator bigint not null default 0,
  revpar_counted_nights int not null default 0,
  revpar_subtracted_numerator bigint not null default 0,
  revpar_subtracted_denominator bigint not null default 0,
  revpar_subtracted_nights int not null default 0,
  loss_judged int not null default 0,
  loss_nights int not null default 0,
  -- Reviews by the day on which they were received, and those answered by the day of the answer.
  reviews_received int not null default 0,
  reviews_negative int not null default 0,
  reviews_received_answered int not null default 0,
  score_hundredths bigint not null default 0,
  score_known int not null default 0,
  reviews_answered int not null default 0,
  reviews_answered_in_time int not null default 0,
  response_minutes bigint not null default 0,
  -- Disputes by the day on which they were opened, and by that of the decision that stands.
  disputes_opened int not null default 0,
  opened_minor bigint not null default 0,
  disputes_won int not null default 0,
  won_minor bigint not null default 0,
  disputes_lost int not null default 0,
  lost_minor bigint not null default 0,
  disputes_closed int not null default 0,
  closed_minor bigint not null default 0,
  recovered_minor bigint not null default 0,
  recovered_known int not null default 0,
  computed_at timestamptz not null,
  primary key (venture_id, day, hotel_id, currency),
  foreign key (venture_id, hotel_id) references hospitality.hotels (venture_id, id)
);
create index hotel_daily_of_hotel on kpi.hotel_daily (venture_id, hotel_id, day);
select platform.protect('kpi.hotel_daily');
grant select, insert, update, delete on kpi.hotel_daily to holdfast_app;

-- A ratio has its denominator in a place of its own.
alter table incentives.metrics
  add column denominator_position int,
  add constraint metrics_denominator_apart check (denominator_position <> position);
insert into incentives.metrics (source_kind, position, metric_key, denominator_position) values
  ('hotel_day', 1, 'hotel_revenue', null), ('hotel_day', 2, 'hotel_adr', 5), ('hotel_day', 3, 'hotel_revpar', 6),
  ('hotel_day', 4, 'hotel_occupancy', 7), ('review', 1, 'hotel_reviews_responded', null);
alter table incentives.credits drop constraint credits_source_kind_check;
alter table incentives.credits add constraint credits_source_kind_check
  check (source_kind in ('load', 'call', 'quote', 'hotel_day', 'review'));

-- The briefing tells of reviews and disputes too. A reminder is told from one day to another: until the next one.
alter table briefing.items drop constraint items_subject_kind_check;
alter table briefing.items add constraint items_subject_kind_check check (subject_kind in ('load', 'call', 'review', 'hotel_dispute'));
alter table briefing.items
  add column told_until date,
  add constraint items_told_until_after_fact check (told_until >= fact_day);

-- After so many nights without figures a hotel is told of as stale.
alter table briefing.thresholds
  add column stale_nights int not null default 2 constraint thresholds_stale_nights_range check (stale_nights between 1 and 60);
create index items_of_hotels on briefing.items (venture_id, subject_id) where subject_kind in ('review', 'hotel_dispute');
