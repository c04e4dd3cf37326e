-- Why: what leaves the house is a row before it is a call: it is sent exactly when the write that asked for it commits, at
-- most once by itself, and what became of it stays to be read. A call without an answer is never made again blindly.

create table platform.messages (
  id uuid primary key,
  -- null: sent by the group's own account.
  venture_id uuid references ventures.ventures (id),
  channel text not null check (channel in ('EMAIL', 'SMS')),
  recipient text not null check (length(recipient) between 1 and 320),
  subject text,
  -- null: forgotten, 30 days after it was written.
  body text,
  body_forgotten_at timestamptz,
  state text not null default 'WAITING'
    check (state in ('WAITING', 'SENDING', 'SENT', 'DELIVERED', 'FAILED', 'UNKNOWN')),
  -- Who took it over: null before that, and for what this machine keeps by itself.
  provider text check (provider in ('smtp', 'sendgrid', 'twilio', 'fmcsa')),
  -- Code of the venture whose own account that was; null: the group's.
  account text,
  provider_id text,
  attempts int not null default 0 check (attempts >= 0),
  reason text check (length(reason) between 1 and 500),
  created_at timestamptz not null,
  -- By the database's clock alone: older than any call may take, its worker has gone.
  sending_since timestamptz,
  sent_at timestamptz,
  settled_at timestamptz,
  constraint messages_subject check ((channel = 'EMAIL') = (subject is not null)),
  constraint messages_body check ((body is null) = (body_forgotten_at is not null)),
  constraint messages_sending check (state <> 'SENDING' or sending_since is not null),
  constraint messages_sent check (state not in ('SENT', 'DELIVERED') or sent_at is not null),
  constraint messages_reason check (state not in ('FAILED', 'UNKNOWN') or reason is not null)
);
create index messages_of_venture on platform.messages (venture_id, id);
create index messages_needing on platform.messages (venture_id, id) where state in ('FAILED', 'UNKNOWN');
create unique index messages_known_there on platform.messages (provider, provider_id) where provider_id is not null;
create index messages_to_forget on platform.messages (created_at) where body_forgotten_at is null;

-- A person may send a failed or unknown one again; a late report never takes back what was already told.
create function platform.keep_message_order() returns trigger language plpgsql as $$
begin
  if old.state <> new.state and not (case old.state
    when 'WAITING' then new.state in ('SENDING', 'FAILED')
    when 'SENDING' then new.state in ('WAITING', 'SENT', 'DELIVERED', 'FAILED', 'UNKNOWN')
    when 'SENT' then new.state in ('DELIVERED', 'FAILED')
    when 'UNKNOWN' then new.state in ('WAITING', 'SENT', 'DELIVERED', 'FAILED')
    when 'FAILED' then new.state = 'WAITING'
    else false end)
  then
    raise exception 'a message does not go from % to %', old.state, new.state using errcode = 'restrict_violation';
  end if;
  return new;
end $$;
create trigger messages_order before update on platform.messages
  for each row execute function platform.keep_message_order();

-- What the services told, each thing once: they repeat themselves.
create table platform.message_events (
  id uuid primary key default uuidv7(),
  message_id uuid not null references platform.messages (id) on delete cascade,
  venture_id uuid references ventures.ventures (id),
  provider text not null check (provider in ('sendgrid', 'twilio')),
  event_id text not null check (length(event_id) between 1 and 255),
  type text not null,
  reason text,
  at timestamptz not null,
  received_at timestamptz not null,
  constraint message_events_once unique (provider, event_id)
);
create index message_events_of_message on platform.message_events (message_id, id);
-- They go with their message and never by themselves; what it takes along is deleted within a trigger.
create trigger message_events_append_only before update or delete on platform.message_events
  for each row when (pg_trigger_depth() = 0) execute function platform.refuse_change();

-- Who wants nothing more from an account: of the group (venture null), or a venture's own.
create table platform.suppressions (
  id uuid primary key default uuidv7(),
  venture_id uuid references ventures.ventures (id),
  channel text not null check (channel in ('EMAIL', 'SMS')),
  recipient text not null check (length(recipient) between 1 and 320),
  reason text not null check (length(reason) between 1 and 500),
  at timestamptz not null,
  constraint suppressions_once unique nulls not distinct (venture_id, channel, recipient)
);

-- What others sent us. The venture is known when the account is its own; else it waits to be matched.
create table platform.inbound_messages (
  id uuid primary key default uuidv7(),
  venture_id uuid references ventures.ventures (id),
  channel text not null check (channel in ('EMAIL', 'SMS')),
  provider text not null check (provider in ('sendgrid', 'twilio')),
  provider_id text not null check (length(provider_id) between 1 and 255),
  sender text not null,
  recipient text not null,
  subject text,
  body text,
  body_forgotten_at timestamptz,
  received_at timestamptz not null,
  constraint inbound_messages_once unique (provider, provider_id),
  constraint inbound_messages_body check ((body is null) = (body_forgotten_at is not null))
);
create index inbound_messages_of_venture on platform.inbound_messages (venture_id, id);
create index inbound_messages_to_forget on platform.inbound_messages (received_at) where body_forgotten_at is null;

-- Rows of a venture are the venture's. Those of the group are for group roles and for the product itself; but whoever may
-- invite somebody lets a mail of the group leave, and so writes one without seeing any.
do $$
declare target regclass;
begin
  foreach target in array array['platform.messages', 'platform.message_events', 'platform.suppressions',
    'platform.inbound_messages']::regclass[]
  loop
    execute format('alter table %s enable row level security', target);
    execute format('alter table %s force row level security', target);
    execute format(
      'create policy venture_scope on %s to holdfast_app using (venture_id = any ((select platform.scope())::uuid[])'
      ' or (venture_id is null and ((select platform.person()) is null or (select identity.group_role()) is not null)))'
      ' with check (venture_id = any ((select platform.scope())::uuid[]) or venture_id is null)', target);
  end loop;
end $$;
grant select, insert, update on platform.messages to holdfast_app;
grant select, insert on platform.message_events, platform.suppressions, platform.inbound_messages to holdfast_app;

-- A report names a message and no venture: this login finds whose it is, forgets old texts, and takes old messages away.
create policy finding on platform.messages for select to holdfast_system using (true);
create policy forgetting on platform.messages for update to holdfast_system
  using (body_forgotten_at is null and created_at < now() - interval '30 days') with check (body is null);
create policy retention on platform.messages for delete to holdfast_system
  using (created_at < now() - interval '400 days');
create policy finding on platform.inbound_messages for select to holdfast_system using (true);
create policy forgetting on platform.inbound_messages for update to holdfast_system
  using (body_forgotten_at is null and received_at < now() - interval '30 days') with check (body is null);
create policy retention on platform.inbound_messages for delete to holdfast_system
  using (received_at < now() - interval '400 days');
grant select (id, venture_id, provider, provider_id, account, created_at, body_forgotten_at), update (body, body_forgotten_at)
  on platform.messages to holdfast_system;
grant select (id, received_at, body_forgotten_at), update (body, body_forgotten_at)
  on platform.inbound_messages to holdfast_system;
grant delete on platform.messages, platform.inbound_messages to holdfast_system;
