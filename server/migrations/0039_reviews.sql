-- Why: what guests write about a hotel, by when it is to be answered, and who answered it first: that answer is scored
-- and paid, so it stands for good.

create table hospitality.reviews (
  venture_id uuid not null,
  id uuid not null default uuidv7(),
  hotel_id uuid not null,
  source text not null,
  -- What the source calls it.
  external_id text,
  guest_name text,
  title text,
  body text,
  language text,
  -- As the guest gave it, and out of how much. Null: none was given.
  score numeric(6,2),
  score_out_of numeric(6,2),
  -- Four places tell any two scores out of at most 1,000 apart, so that what is at most 60 here is so exactly.
  score_percent numeric(7,4) generated always as (round(score * 100 / score_out_of, 4)) stored,
  band text generated always as (
    case when score * 100 <= score_out_of * 60 then 'NEGATIVE' when score * 100 < score_out_of * 80 then 'NEUTRAL'
      when score is not null then 'POSITIVE' end) stored,
  received_at timestamptz not null,
  -- Days of the hotel's own clock.
  received_on date not null,
  stay_on date,
  due_at timestamptz not null,
  assigned_to uuid,
  -- The first answer. Who gave it is null when it is not known, or nobody of the venture.
  responded_at timestamptz,
  responded_on date,
  responded_by uuid,
  response_text text,
  -- What comes first in the inbox: open negative ones, open ones, answered ones.
  urgency smallint not null generated always as (
    case when responded_at is not null then 2 when score * 100 <= score_out_of * 60 then 0 else 1 end) stored,
  import_key text,
  import_digest text,
  created_at timestamptz not null,
  created_by uuid,
  is_test boolean not null default false,
  voided_at timestamptz,
  void_reason text,
  version int not null default 1,
  primary key (venture_id, id),
  foreign key (venture_id, hotel_id) references hospitality.hotels (venture_id, id),
  foreign key (venture_id, assigned_to) references ventures.people (venture_id, user_id),
  foreign key (venture_id, responded_by) references ventures.people (venture_id, user_id),
  -- A void one keeps its name: the same file would else bring it back.
  constraint reviews_once unique (venture_id, source, external_id),
  constraint reviews_import_key unique (venture_id, import_key),
  constraint reviews_source_known check (source in ('GOOGLE', 'TRIPADVISOR', 'BOOKING', 'EXPEDIA', 'OTHER')),
  constraint reviews_texts_bounded check (
    length(external_id) between 1 and 200 and length(guest_name) between 1 and 200 and length(title) between 1 and 500
    and length(body) between 1 and 10000 and length(language) between 1 and 35 and length(response_text) between 1 and 10000),
  constraint reviews_score_whole check ((score is null) = (score_out_of is null)),
  constraint reviews_score_range check (score_out_of between 1 and 1000 and score between 0 and score_out_of),
  constraint reviews_say_something check (score is not null or title is not null or body is not null),
  constraint reviews_due_after_received check (due_at > received_at),
  constraint reviews_answer_has_day check ((responded_at is null) = (responded_on is null)),
  constraint reviews_answer_whole check (responded_at is not null or (responded_by is null and response_text is null)),
  constraint reviews_answered_after_received check (responded_at >= received_at),
  constraint reviews_void_has_reason check ((voided_at is null) = (void_reason is null))
);
create index reviews_id on hospitality.reviews (id);
create index reviews_in_order on hospitality.reviews (venture_id, urgency, due_at, id);
create index reviews_received on hospitality.reviews (venture_id, received_on, received_at, id);
create index reviews_of_hotel on hospitality.reviews (venture_id, hotel_id, received_on);
create index reviews_of_assignee on hospitality.reviews (venture_id, assigned_to) where assigned_to is not null;
create index reviews_responded on hospitality.reviews (venture_id, responded_on, responded_by) where responded_on is not null;
select platform.protect('hospitality.reviews');
grant select, insert on hospitality.reviews to holdfast_app;
grant update (hotel_id, source, external_id, guest_name, title, body, language, score, score_out_of, received_at, received_on,
  stay_on, due_at, assigned_to, responded_at, responded_on, responded_by, response_text, import_digest, voided_at, void_reason,
  version) on hospitality.reviews to holdfast_app;

-- Every answer as it was written. FIRST: it counts. EDITED: only its text changed since. WITHDRAWN: it was a mistake and
-- counts no more, so that another one may be the first.
create table hospitality.review_answers (
  venture_id uuid not null,
  id uuid not null default uuidv7(),
  review_id uuid not null,
  kind text not null,
  text text,
  reason text,
  written_by uuid,
  written_at timestamptz not null,
  primary key (venture_id, id),
  foreign key (venture_id, review_id) references hospitality.reviews (venture_id, id),
  constraint review_answers_kind_known check (kind in ('FIRST', 'EDITED', 'WITHDRAWN')),
  constraint review_answers_text_bounded check (length(text) between 1 and 10000),
  constraint review_answers_withdrawn_says_why check ((kind = 'WITHDRAWN') = (reason is not null))
);
create index review_answers_id on hospitality.review_answers (id);
create index review_answers_of_review on hospitality.review_answers (venture_id, review_id);
select platform.protect('hospitality.review_answers');
create trigger review_answers_append_only before update or delete on hospitality.review_answers
  for each row execute function platform.refuse_change();
grant select, insert on hospitality.review_answers to holdfast_app;

-- Who answered first, and when, decides about points and pay: only a withdrawal with its reason takes it back.
create function hospitality.guard_first_answer() returns trigger language plpgsql as $$
begin
  if new.responded_at is not null or exists (
    select from (select count(*) filter (where kind = 'FIRST') as given, count(*) filter (where kind = 'WITHDRAWN') as withdrawn
      from hospitality.review_answers where venture_id = new.venture_id and review_id = new.id) a
    where a.withdrawn < a.given) then
    raise exception 'the first answer of a review stands until it is withdrawn with a reason'
      using errcode = 'check_violation', constraint = 'reviews_first_answer_stands';
  end if;
  return new;
end $$;
create trigger reviews_first_answer_stands before update on hospitality.reviews for each row
  when (old.responded_at is not null
    and (old.responded_at, old.responded_on, old.responded_by) is distinct from (new.responded_at, new.responded_on, new.responded_by))
  execute function hospitality.guard_first_answer();

-- Judged at commit, so that the answer and its history may be written in either order: one more answer than withdrawals
-- where the review is answered, as many where it is not.
create function hospitality.guard_answer_history() returns trigger language plpgsql as $$
declare
  the_review uuid;
begin
  if tg_table_name = 'reviews' then the_review := new.id; else the_review := new.review_id; end if;
  if not exists (
    select from (select count(*) filter (where kind = 'FIRST') - count(*) filter (where kind = 'WITHDRAWN') as standing
      from hospitality.review_answers where venture_id = new.venture_id and review_id = the_review) a
    join hospitality.reviews r on r.venture_id = new.venture_id and r.id = the_review
      and a.standing = case when r.responded_at is null then 0 else 1 end) then
    raise exception 'an answer stands in the history of its review, once'
      using errcode = 'check_violation', constraint = 'reviews_answer_in_history';
  end if;
  return null;
end $$;
create constraint trigger reviews_answer_in_history after insert on hospitality.reviews
  deferrable initially deferred for each row when (new.responded_at is not null)
  execute function hospitality.guard_answer_history();
create constraint trigger reviews_answer_change_in_history after update of responded_at on hospitality.reviews
  deferrable initially deferred for each row when (old.responded_at is distinct from new.responded_at)
  execute function hospitality.guard_answer_history();
create constraint trigger review_answers_agree after insert on hospitality.review_answers
  deferrable initially deferred for each row when (new.kind <> 'EDITED')
  execute function hospitality.guard_answer_history();

-- What answers begin with: texts with places for the guest, the hotel and whoever signs.
create table hospitality.review_templates (
  venture_id uuid not null references ventures.ventures (id),
  id uuid not null default uuidv7(),
  name text not null,
  body text not null,
  -- Offered first for reviews of this band; null: for all alike.
  band text,
  created_at timestamptz not null,
  created_by uuid,
  version int not null default 1,
  primary key (venture_id, id),
  constraint review_templates_name unique (venture_id, name),
  constraint review_templates_name_given check (length(name) between 1 and 80),
  constraint review_templates_body_given check (length(body) between 1 and 4000),
  constraint review_templates_band_known check (band in ('NEGATIVE', 'NEUTRAL', 'POSITIVE'))
);
create index review_templates_id on hospitality.review_templates (id);
select platform.protect('hospitality.review_templates');
grant select, insert, delete on hospitality.review_templates to holdfast_app;
grant update (name, body, band, version) on hospitality.review_templates to holdfast_app;

-- Found by what the guest is called and wrote, as loads are by their numbers.
alter table search.words drop constraint words_kind_check;
alter table search.words add constraint words_kind_check
  check (kind in ('load', 'quote', 'customer', 'carrier', 'person', 'review')) not valid;
alter table search.words validate constraint words_kind_check;
create trigger words_written after insert on hospitality.reviews referencing new table as after_rows
  for each statement execute function search.keep_words('review', 'guest_name', 'title', 'body', 'external_id');
create trigger words_changed after update on hospitality.reviews for each row
  when ((old.guest_name, old.title, old.body, old.external_id)
    is distinct from (new.guest_name, new.title, new.body, new.external_id))
  execute function search.change_words('review', 'guest_name', 'title', 'body', 'external_id');
create trigger words_gone after delete on hospitality.reviews for each row execute function search.change_words('review');

-- What the consequences read: reviews that count, of hotels that do. Without a score it is not known whether one is negative.
create view hospitality.review_facts with (security_invoker = true) as
  select r.venture_id, r.id as review_id, r.hotel_id, r.source, r.score_percent, r.band = 'NEGATIVE' as is_negative,
    r.received_at, r.received_on, r.due_at, r.responded_at, r.responded_on, r.responded_by
  from hospitality.reviews r join hospitality.hotels h on h.venture_id = r.venture_id and h.id = r.hotel_id
  where r.voided_at is null and not r.is_test and h.voided_at is null;
grant select on hospitality.review_facts to holdfast_app;
