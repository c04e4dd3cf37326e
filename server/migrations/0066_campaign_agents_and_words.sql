-- Why: whoever works for the venture without belonging to it knows the client work that they are put on, and no other.
-- And whatever has a page of its own is found by its words, as freight's records are.

create table bpo.campaign_agents (
  venture_id uuid not null,
  campaign_id uuid not null,
  agent_id uuid not null,
  primary key (venture_id, campaign_id, agent_id),
  foreign key (venture_id, campaign_id) references bpo.campaigns (venture_id, id),
  foreign key (venture_id, agent_id) references bpo.agents (venture_id, id)
);
create index campaign_agents_agent on bpo.campaign_agents (venture_id, agent_id);
select platform.protect('bpo.campaign_agents');
grant select, insert, delete on bpo.campaign_agents to holdfast_app;

-- Whoever records calls in a campaign already goes on with it.
alter table bpo.call_logs no force row level security;
alter table bpo.campaign_agents no force row level security;
insert into bpo.campaign_agents (venture_id, campaign_id, agent_id)
select distinct venture_id, campaign_id, agent_id from bpo.call_logs where voided_at is null;
alter table bpo.call_logs force row level security;
alter table bpo.campaign_agents force row level security;

-- Of an agent the campaigns in which they have calls.
create index call_logs_agent_campaign on bpo.call_logs (venture_id, agent_id, campaign_id) where voided_at is null;

alter table search.words drop constraint words_kind_check, add constraint words_kind_check check (kind in ('load', 'quote', 'customer',
  'carrier', 'person', 'review', 'hotel', 'campaign', 'saas_customer', 'subscription', 'entity', 'bank_account', 'asset'));

create trigger words_written after insert on hospitality.hotels referencing new table as after_rows
  for each statement execute function search.keep_words('hotel', 'name', 'code');
create trigger words_written after insert on bpo.campaigns referencing new table as after_rows
  for each statement execute function search.keep_words('campaign', 'name');
create trigger words_written after insert on saas.customers referencing new table as after_rows
  for each statement execute function search.keep_words('saas_customer', 'name', 'reference', 'email');
create trigger words_written after insert on saas.subscriptions referencing new table as after_rows
  for each statement execute function search.keep_words('subscription', 'reference');
create trigger words_written after insert on holdings.entities referencing new table as after_rows
  for each statement execute function search.keep_words('entity', 'name');
-- Of the number its last four characters, which every page shows.
create trigger words_written after insert on holdings.bank_accounts referencing new table as after_rows
  for each statement execute function search.keep_words('bank_account', 'name', 'bank', 'number_end');
create trigger words_written after insert on holdings.assets referencing new table as after_rows
  for each statement execute function search.keep_words('asset', 'name');

create trigger words_changed after update on hospitality.hotels for each row
  when ((old.name, old.code) is distinct from (new.name, new.code))
  execute function search.change_words('hotel', 'name', 'code');
create trigger words_changed after update on bpo.campaigns for each row
  when (old.name is distinct from new.name)
  execute function search.change_words('campaign', 'name');
create trigger words_changed after update on saas.customers for each row
  when ((old.name, old.reference, old.email) is distinct from (new.name, new.reference, new.email))
  execute function search.change_words('saas_customer', 'name', 'reference', 'email');
create trigger words_changed after update on saas.subscriptions for each row
  when (old.reference is distinct from new.reference)
  execute function search.change_words('subscription', 'reference');
create trigger words_changed after update on holdings.entities for each row
  when (old.name is distinct from new.name)
  execute function search.change_words('entity', 'name');
create trigger words_changed after update on holdings.bank_accounts for each row
  when ((old.name, old.bank, old.number_end) is distinct from (new.name, new.bank, new.number_end))
  execute function search.change_words('bank_account', 'name', 'bank', 'number_end');
create trigger words_changed after update on holdings.assets for each row
  when (old.name is distinct from new.name)
  execute function search.change_words('asset', 'name');

create trigger words_gone after delete on hospitality.hotels for each row execute function search.change_words('hotel');
create trigger words_gone after delete on bpo.campaigns for each row execute function search.change_words('campaign');
create trigger words_gone after delete on saas.customers for each row execute function search.change_words('saas_customer');
create trigger words_gone after delete on saas.subscriptions for each row execute function search.change_words('subscription');
create trigger words_gone after delete on holdings.entities for each row execute function search.change_words('entity');
create trigger words_gone after delete on holdings.bank_accounts for each row execute function search.change_words('bank_account');
create trigger words_gone after delete on holdings.assets for each row execute function search.change_words('asset');

-- What stands already.
do $$
declare
  the_table regclass;
  named constant regclass[] := array['hospitality.hotels', 'bpo.campaigns', 'saas.customers', 'saas.subscriptions', 'holdings.entities',
    'holdings.bank_accounts', 'holdings.assets'];
begin
  foreach the_table in array named loop
    execute format('alter table %s no force row level security', the_table);
  end loop;
  insert into search.words (venture_id, kind, word, record_id)
  select distinct r.venture_id, r.kind, word, r.id
  from (
    select venture_id, 'hotel' as kind, id, concat_ws(' ', name, code) as said from hospitality.hotels
    union all select venture_id, 'campaign', id, name from bpo.campaigns
    union all select venture_id, 'saas_customer', id, concat_ws(' ', name, reference, email) from saas.customers
    union all select venture_id, 'subscription', id, reference from saas.subscriptions
    union all select venture_id, 'entity', id, name from holdings.entities
    union all select venture_id, 'bank_account', id, concat_ws(' ', name, bank, number_end) from holdings.bank_accounts
    union all select venture_id, 'asset', id, name from holdings.assets
  ) r cross join lateral search.words_of(r.said) word;
  foreach the_table in array named loop
    execute format('alter table %s force row level security', the_table);
  end loop;
end $$;

-- An hour that the clock shows twice on a day is two: the second is kept 24 later.
alter table kpi.bpo_hourly drop constraint bpo_hourly_hour_check, add constraint bpo_hourly_hour_check check (hour between 0 and 47);

-- Days of more or less than 24 hours are counted again.
alter table kpi.computed_days no force row level security;
alter table platform.dirty_days no force row level security;
alter table bpo.campaigns no force row level security;
insert into platform.dirty_days (venture_id, area, day, event_id)
select distinct d.venture_id, d.area, d.day, uuidv7() from kpi.computed_days d
where d.area = 'kpi.bpo' and exists (
  select from bpo.campaigns c where c.venture_id = d.venture_id
    and (d.day + 1)::timestamp at time zone c.zone - d.day::timestamp at time zone c.zone <> interval '24 hours');
alter table kpi.computed_days force row level security;
alter table platform.dirty_days force row level security;
alter table bpo.campaigns force row level security;
