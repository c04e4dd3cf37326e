-- Why: carriers are asked about a load, answer by e-mail, SMS or telephone, and one of them gets it. Who was asked, what
-- they said and who got it are facts that are written once; how it stands with each follows from them and is never kept.

-- Messages: where an answer goes, who takes their wish back, and what became of a message that came -------------------

alter table platform.messages add column reply_to text,
  add constraint messages_reply_to_given check (length(reply_to) between 3 and 320);

-- How the messages of a venture did, for whoever had them sent.
create view platform.message_facts with (security_invoker = true) as
  select venture_id, id, state, reason, sent_at from platform.messages where venture_id is not null;
grant select on platform.message_facts to holdfast_app;

-- Whoever wrote STOP may write START; the row stays and tells of both.
alter table platform.suppressions add column lifted_at timestamptz;
grant update (reason, at, lifted_at) on platform.suppressions to holdfast_app;

-- Which of some addresses want nothing from an account. People of a venture see no rows of the group's account, yet have
-- to be told before they write to somebody; so it answers for the addresses that are asked, as the gate, and for no others.
grant select (venture_id, channel, recipient, lifted_at) on platform.suppressions to holdfast_gate;
create policy gate on platform.suppressions for select to holdfast_gate using (true);
create function platform.unwelcome(account uuid, by_channel text, addresses text[]) returns setof text
language sql stable security definer set search_path = '' as $$
  select s.recipient from platform.suppressions s
  where s.channel = by_channel and s.recipient = any (addresses) and s.lifted_at is null
    and case when account is null then s.venture_id is null
      else s.venture_id = account and account = any (platform.scope()) end
$$;
revoke all on function platform.unwelcome(uuid, text, text[]) from public;
grant execute on function platform.unwelcome(uuid, text, text[]) to holdfast_app;
grant create on schema platform to holdfast_gate;
alter function platform.unwelcome(uuid, text, text[]) owner to holdfast_gate;
revoke create on schema platform from holdfast_gate;

-- null: nobody has judged it yet. FOLLOWED: a wish about messages, such as STOP, that was done.
-- `is_automatic`: no person wrote it. `is_sender_proven`: who wrote it is said by who brought it, and not by the message alone.
alter table platform.inbound_messages
  add column is_automatic boolean not null default false,
  add column is_sender_proven boolean not null default false,
  add column outcome text,
  add column outcome_at timestamptz,
  add column outcome_by uuid,
  add column outcome_reason text,
  add constraint inbound_messages_outcome_known check (outcome in ('UNMATCHED', 'MATCHED', 'DISMISSED', 'FOLLOWED')),
  add constraint inbound_messages_outcome_whole check ((outcome is null) = (outcome_at is null)),
  add constraint inbound_messages_dismissed_says_why check (outcome is distinct from 'DISMISSED' or coalesce(length(outcome_reason), 0) > 0);
update platform.inbound_messages set outcome = 'UNMATCHED', outcome_at = received_at;
create index inbound_messages_unmatched on platform.inbound_messages (venture_id, id) where outcome = 'UNMATCHED';
grant update (outcome, outcome_at, outcome_by, outcome_reason) on platform.inbound_messages to holdfast_app;

create function platform.keep_inbound_outcome() returns trigger language plpgsql as $$
begin
  if not (old.outcome is null or old.outcome = 'UNMATCHED' and new.outcome in ('MATCHED', 'DISMISSED')) then
    raise exception 'a message that was % does not become %', old.outcome, new.outcome
      using errcode = 'check_violation', constraint = 'inbound_messages_outcome_order';
  end if;
  return new;
end $$;
create trigger inbound_messages_outcome_order before update of outcome on platform.inbound_messages
  for each row when (old.outcome is distinct from new.outcome) execute function platform.keep_inbound_outcome();

-- Outreach ---------------------------------------------------------------------------------------------------------------

-- One send: what carriers were written about a load.
create table freight.outreaches (
  venture_id uuid not null references ventures.ventures (id),
  id uuid not null default uuidv7(),
  load_id uuid not null,
  channel text not null,
  subject text,
  text text not null,
  rate_minor bigint,
  -- Carriers that were wanted and not asked, each with the reason.
  left_out jsonb not null,
  -- Chosen by whoever sends, so that what is tried again is sent once.
  request_key uuid not null,
  -- Of everything that was wanted with the key: with something else it is another send.
  request_digest text not null,
  sent_by uuid,
  sent_at timestamptz not null,
  sent_on date not null,
  primary key (venture_id, id),
  unique (venture_id, id, load_id),
  foreign key (venture_id, load_id) references freight.loads (venture_id, id),
  foreign key (venture_id, sent_by) references ventures.people (venture_id, user_id),
  constraint outreaches_sent_once unique (venture_id, request_key),
  constraint outreaches_channel_known check (channel in ('EMAIL', 'SMS')),
  constraint outreaches_mail_has_subject check ((channel = 'EMAIL') = (subject is not null)),
  constraint outreaches_digest_given check (length(request_digest) > 0),
  constraint outreaches_text_given check (length(text) > 0),
  constraint outreaches_rate_not_negative check (rate_minor >= 0)
);
create index outreaches_id on freight.outreaches (id);
create index outreaches_of_load on freight.outreaches (venture_id, load_id, id);
select platform.protect('freight.outreaches');
grant select, insert on freight.outreaches to holdfast_app;

-- One carrier of a send. What became of the message is the message's to tell; it is forgotten after 400 days.
create table freight.outreach_recipients (
  venture_id uuid not null,
  id uuid not null default uuidv7(),
  outreach_id uuid not null,
  load_id uuid not null,
  carrier_id uuid not null,
  channel text not null,
  address text not null,
  message_id uuid references platform.messages (id) on delete set null,
  -- By which an answer is known; nobody guesses it.
  reply_code text not null,
  primary key (venture_id, id),
  unique (venture_id, id, load_id),
  foreign key (venture_id, outreach_id, load_id) references freight.outreaches (venture_id, id, load_id),
  foreign key (venture_id, carrier_id) references freight.carriers (venture_id, id),
  constraint outreach_recipients_asked_once unique (venture_id, outreach_id, carrier_id),
  constraint outreach_recipients_reply_code unique (venture_id, reply_code),
  constraint outreach_recipients_channel_known check (channel in ('EMAIL', 'SMS')),
  constraint outreach_recipients_address_given check (length(address) between 3 and 320)
);
create index outreach_recipients_id on freight.outreach_recipients (id);
create index outreach_recipients_of_load on freight.outreach_recipients (venture_id, load_id, id);
create index outreach_recipients_of_carrier on freight.outreach_recipients (venture_id, carrier_id, id);
create index outreach_recipients_at_address on freight.outreach_recipients (venture_id, channel, address, id);
create index outreach_recipients_message on freight.outreach_recipients (message_id);
select platform.protect('freight.outreach_recipients');
grant select, insert on freight.outreach_recipients to holdfast_app;

-- What a carrier said. It keeps its own text: kept messages are forgotten after 30 days, a load's record is not.
create table freight.outreach_answers (
  venture_id uuid not null,
  id uuid not null default uuidv7(),
  recipient_id uuid not null,
  load_id uuid not null,
  found_by text not null,
  inbound_message_id uuid,
  sender text,
  body text not null,
  is_decline boolean not null,
  is_late boolean not null,
  -- Written by a machine, such as somebody's holiday notice: a remark in the thread, and no answer.
  is_automatic boolean not null default false,
  offer_minor bigint,
  recorded_by uuid,
  received_at timestamptz not null,
  primary key (venture_id, id),
  foreign key (venture_id, recipient_id, load_id) references freight.outreach_recipients (venture_id, id, load_id),
  foreign key (venture_id, recorded_by) references ventures.people (venture_id, user_id),
  constraint outreach_answers_once unique (venture_id, inbound_message_id),
  constraint outreach_answers_found_by_known check (found_by in ('CODE', 'SENDER', 'PERSON')),
  constraint outreach_answers_came_or_noted check ((inbound_message_id is null) = (sender is null)),
  constraint outreach_answers_found_came check (found_by = 'PERSON' or inbound_message_id is not null),
  constraint outreach_answers_automatic_says_nothing
    check (not is_automatic or inbound_message_id is not null and not is_decline and offer_minor is null),
  constraint outreach_answers_offer_not_negative check (offer_minor >= 0),
  constraint outreach_answers_decline_offers_nothing check (not is_decline or offer_minor is null)
);
create index outreach_answers_id on freight.outreach_answers (id);
create index outreach_answers_of_recipient on freight.outreach_answers (venture_id, recipient_id, id);
create index outreach_answers_of_load on freight.outreach_answers (venture_id, load_id, id);
select platform.protect('freight.outreach_answers');
grant select, insert on freight.outreach_answers to holdfast_app;

-- Who got the load. At most one award of a load stands, and only while the load is with that carrier.
create table freight.outreach_awards (
  venture_id uuid not null,
  id uuid not null default uuidv7(),
  load_id uuid not null,
  recipient_id uuid not null,
  cost_minor bigint,
  awarded_by uuid,
  awarded_at timestamptz not null,
  awarded_on date not null,
  ended_at timestamptz,
  ended_as text,
  primary key (venture_id, id),
  foreign key (venture_id, recipient_id, load_id) references freight.outreach_recipients (venture_id, id, load_id),
  foreign key (venture_id, awarded_by) references ventures.people (venture_id, user_id),
  constraint outreach_awards_cost_not_negative check (cost_minor >= 0),
  constraint outreach_awards_ended_whole check ((ended_at is null) = (ended_as is null)),
  constraint outreach_awards_ended_as_known check (ended_as in ('FELL_OFF', 'REPLACED', 'LOST', 'CANCELLED', 'VOIDED'))
);
create unique index outreach_awards_one_stands on freight.outreach_awards (venture_id, load_id) where ended_at is null;
create index outreach_awards_id on freight.outreach_awards (id);
create index outreach_awards_of_load on freight.outreach_awards (venture_id, load_id, id);
create index outreach_awards_of_recipient on freight.outreach_awards (venture_id, recipient_id, id);
select platform.protect('freight.outreach_awards');
grant select, insert, update (ended_at, ended_as) on freight.outreach_awards to holdfast_app;

-- Whether a load is with the carrier of an award; one that was merged is meant as the one that stayed.
create function freight.award_contradicted(venture uuid, load uuid) returns boolean language sql stable as $$
  select exists (
    select from freight.outreach_awards a
    join freight.outreach_recipients r on r.venture_id = a.venture_id and r.id = a.recipient_id
    join freight.carriers k on k.venture_id = r.venture_id and k.id = r.carrier_id
    join freight.loads l on l.venture_id = a.venture_id and l.id = a.load_id
    where a.venture_id = venture and a.load_id = load and a.ended_at is null
      and (l.status in ('OPEN', 'LOST', 'CANCELLED') or l.voided_at is not null
        or l.carrier_id is distinct from coalesce(k.merged_into, k.id)))
$$;

-- Judged at the commit, so that whoever changes a load may end its award after that, and whoever forgets it is refused.
create function freight.keep_award_true() returns trigger language plpgsql as $$
begin
  if freight.award_contradicted(new.venture_id, (to_jsonb(new) ->> tg_argv[0])::uuid) then
    raise exception 'an award stands although the load is not with its carrier'
      using errcode = 'check_violation', constraint = 'outreach_awards_load_is_there';
  end if;
  return null;
end $$;
create constraint trigger outreach_awards_load_is_there after insert or update on freight.outreach_awards
  deferrable initially deferred for each row when (new.ended_at is null) execute function freight.keep_award_true('load_id');
create constraint trigger loads_award_is_true after update on freight.loads deferrable initially deferred for each row
  when (new.status <> old.status or new.carrier_id is distinct from old.carrier_id or new.voided_at is distinct from old.voided_at)
  execute function freight.keep_award_true('id');

-- What the consequences read. Whether a send or an award counts is its load's to tell: they ask freight.load_facts.
create view freight.outreach_facts with (security_invoker = true) as
  select venture_id, id, load_id, sent_by, sent_at, sent_on from freight.outreaches;
create view freight.outreach_award_facts with (security_invoker = true) as
  select venture_id, id, load_id, awarded_by, awarded_at, awarded_on, ended_at is null as stands from freight.outreach_awards;
grant select on freight.outreach_facts, freight.outreach_award_facts to holdfast_app;
