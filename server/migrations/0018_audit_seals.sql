-- Why: who changes the log behind its back shall leave a mark. Its entries are closed in blocks, each with the hash of
-- the one before, by a login that nothing else uses, every few seconds and outside of the writes that they tell of.

alter table identity.audit_log enable row level security;
alter table identity.audit_log force row level security;
create policy anybody_writes on identity.audit_log for insert to holdfast_app, holdfast_auth, holdfast_gate with check (true);
create policy group_reads on identity.audit_log for select to holdfast_app using ((select identity.group_role()) is not null);
create policy sealing on identity.audit_log for select to holdfast_system using (true);
grant select on identity.audit_log to holdfast_app, holdfast_system;
grant insert on identity.audit_log to holdfast_auth;
-- Newest first by when it was done, which is also what days are asked of.
drop index identity.audit_log_venture;
create index audit_log_at on identity.audit_log (at, id);
create index audit_log_venture on identity.audit_log (venture_id, at, id);
create index audit_log_person on identity.audit_log (actor_id, at, id);
create index audit_log_acted_as on identity.audit_log (effective_id, at, id) where effective_id <> actor_id;
create index audit_log_subject on identity.audit_log (subject_kind, subject_id, at, id);
create index audit_log_action on identity.audit_log (action, at, id);

-- Entries that no block holds yet. Sealing takes them from here: a transaction that commits late is sealed late, and
-- never missed because its id is older than the last one sealed.
create table identity.audit_unsealed (id uuid primary key, venture_id uuid);
alter table identity.audit_unsealed enable row level security;
alter table identity.audit_unsealed force row level security;
create policy gate_notes on identity.audit_unsealed for insert to holdfast_gate with check (true);
create policy group_reads on identity.audit_unsealed for select to holdfast_app using ((select identity.group_role()) is not null);
create policy sealing on identity.audit_unsealed to holdfast_system using (true);
create function identity.await_seal() returns trigger language plpgsql security definer set search_path = '' as $$
begin
  insert into identity.audit_unsealed (id, venture_id) values (new.id, new.venture_id);
  return null;
end $$;
create trigger audit_log_await_seal after insert on identity.audit_log for each row execute function identity.await_seal();
insert into identity.audit_unsealed (id, venture_id) select id, venture_id from identity.audit_log;

-- A chain per venture, and one (venture null) of the group. `hash` is over the entries and the block before; `seal` is
-- the same under a key that the database does not hold.
create table identity.audit_blocks (
  id uuid primary key default uuidv7(),
  venture_id uuid,
  number int not null check (number >= 1),
  entries uuid[] not null check (cardinality(entries) > 0),
  hash bytea not null check (length(hash) = 32),
  seal bytea not null check (length(seal) = 32),
  sealed_at timestamptz not null,
  constraint audit_blocks_number unique nulls not distinct (venture_id, number)
);
create trigger audit_blocks_append_only before update or delete on identity.audit_blocks
  for each row execute function platform.refuse_change();
alter table identity.audit_blocks enable row level security;
alter table identity.audit_blocks force row level security;
create policy group_reads on identity.audit_blocks for select to holdfast_app using ((select identity.group_role()) is not null);
create policy sealing on identity.audit_blocks to holdfast_system using (true) with check (true);
grant select on identity.audit_blocks to holdfast_app;
grant select, insert on identity.audit_blocks to holdfast_system;
grant select on identity.audit_unsealed to holdfast_app;
grant select, delete on identity.audit_unsealed to holdfast_system;
grant usage on schema identity to holdfast_system;

-- Whoever acts as somebody whose sessions end is themselves again; the log says so, as it does when they stop.
create function identity.tell_stop_acting() returns trigger language plpgsql security definer set search_path = '' as $$
begin
  insert into identity.audit_log (at, actor_id, effective_id, action, subject_kind, subject_id, before)
  values (now(), old.user_id, old.acting_as, 'identity.stop_acting', 'user', old.acting_as::text,
    jsonb_build_object('reason', old.acting_reason));
  return null;
end $$;
-- Only what `end_sessions` takes back: who stops by themselves is told with their request.
create trigger sessions_tell_stop after update of acting_as on identity.sessions for each row
  when (current_user = 'holdfast_gate' and old.acting_as is not null and new.acting_as is null)
  execute function identity.tell_stop_acting();
create trigger sessions_tell_end after delete on identity.sessions for each row
  when (current_user = 'holdfast_gate' and old.acting_as is not null) execute function identity.tell_stop_acting();
grant insert on identity.audit_log to holdfast_gate;

grant insert on identity.audit_unsealed to holdfast_gate;
grant create on schema identity to holdfast_gate;
revoke all on function identity.await_seal() from public;
revoke all on function identity.tell_stop_acting() from public;
alter function identity.await_seal() owner to holdfast_gate;
alter function identity.tell_stop_acting() owner to holdfast_gate;
revoke create on schema identity from holdfast_gate;
