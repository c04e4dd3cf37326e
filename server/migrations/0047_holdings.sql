-- Why: a holding records what its companies have: balances of their bank accounts and dated valuations of their assets,
-- with everything that each once said.

create schema holdings;
grant usage on schema holdings to holdfast_app;

-- Legal companies.
create table holdings.entities (
  venture_id uuid not null references ventures.ventures (id),
  id uuid not null default uuidv7(),
  name text not null,
  country text not null,
  -- What the company keeps its books in. Nothing is converted by it.
  currency char(3) not null,
  -- The share of it that the holding owns; null: nobody has said.
  ownership_share numeric(7, 6),
  created_at timestamptz not null,
  created_by uuid,
  voided_at timestamptz,
  voided_by uuid,
  void_reason text,
  version int not null default 1,
  primary key (venture_id, id),
  constraint entities_name_given check (length(name) between 1 and 120),
  constraint entities_country_written check (country ~ '^[A-Z]{2}$'),
  constraint entities_currency_written check (currency ~ '^[A-Z]{3}$'),
  constraint entities_share_range check (ownership_share > 0 and ownership_share <= 1),
  constraint entities_void_has_reason check ((voided_at is null) = (void_reason is null))
);
create index entities_id on holdings.entities (id);
create unique index entities_name on holdings.entities (venture_id, lower(name)) where voided_at is null;
select platform.protect('holdings.entities');
grant select, insert on holdings.entities to holdfast_app;
grant update (name, country, currency, ownership_share, voided_at, voided_by, void_reason, version) on holdings.entities
  to holdfast_app;

-- The whole number is nowhere in clear: what is stored of it is its end, the number sealed under a key that the database
-- does not hold, and a keyed hash by which the same number is known again. Entity, currency and number are never
-- corrected: an account that was entered with a wrong one is voided and entered again.
create table holdings.bank_accounts (
  venture_id uuid not null,
  id uuid not null default uuidv7(),
  entity_id uuid not null,
  name text not null,
  bank text not null,
  currency char(3) not null,
  number_end text not null,
  number_sealed bytea not null,
  number_hash bytea not null,
  number_key text not null,
  -- Business days of the venture. Before the first and after the last there is no balance; null: not known, still open.
  opened_on date,
  closed_on date,
  created_at timestamptz not null,
  created_by uuid,
  voided_at timestamptz,
  voided_by uuid,
  void_reason text,
  version int not null default 1,
  primary key (venture_id, id),
  foreign key (venture_id, entity_id) references holdings.entities (venture_id, id),
  constraint bank_accounts_name_given check (length(name) between 1 and 120),
  constraint bank_accounts_bank_given check (length(bank) between 1 and 120),
  constraint bank_accounts_currency_written check (currency ~ '^[A-Z]{3}$'),
  constraint bank_accounts_number_end_short check (number_end ~ '^[A-Z0-9]{4}$'),
  constraint bank_accounts_number_sealed_whole check (length(number_sealed) between 29 and 128),
  constraint bank_accounts_number_hash_whole check (length(number_hash) = 32),
  constraint bank_accounts_number_key_named check (number_key ~ '^[0-9a-f]{16}$'),
  constraint bank_accounts_closed_after_opening check (closed_on >= opened_on),
  constraint bank_accounts_void_has_reason check ((voided_at is null) = (void_reason is null))
);
create index bank_accounts_id on holdings.bank_accounts (id);
create index bank_accounts_of_entity on holdings.bank_accounts (venture_id, entity_id);
create unique index bank_accounts_name on holdings.bank_accounts (venture_id, lower(name)) where voided_at is null;
create unique index bank_accounts_number on holdings.bank_accounts (venture_id, number_hash) where voided_at is null;
select platform.protect('holdings.bank_accounts');
grant select, insert on holdings.bank_accounts to holdfast_app;
grant update (name, bank, number_sealed, number_hash, number_key, opened_on, closed_on, voided_at, voided_by, void_reason,
  version) on holdings.bank_accounts to holdfast_app;

-- What an account held at the end of a business day of the venture; overdrawn is below 0.
create table holdings.balances (
  venture_id uuid not null,
  id uuid not null default uuidv7(),
  bank_account_id uuid not null,
  day date not null,
  balance_minor bigint not null,
  source text not null,
  recorded_by uuid,
  recorded_at timestamptz not null,
  voided_at timestamptz,
  void_reason text,
  version int not null default 1,
  primary key (venture_id, id),
  foreign key (venture_id, bank_account_id) references holdings.bank_accounts (venture_id, id),
  constraint balances_one_each unique (venture_id, bank_account_id, day),
  constraint balances_source_known check (source in ('UPLOAD', 'HAND', 'API')),
  constraint balances_void_has_reason check ((voided_at is null) = (void_reason is null))
);
create index balances_id on holdings.balances (id);
create index balances_by_day on holdings.balances (venture_id, day, id);
create index balances_that_stand on holdings.balances (venture_id, bank_account_id, day desc) where voided_at is null;
select platform.protect('holdings.balances');
grant select, insert on holdings.balances to holdfast_app;
grant update (balance_minor, source, recorded_by, recorded_at, voided_at, void_reason, version) on holdings.balances
  to holdfast_app;

create table holdings.balance_history (
  venture_id uuid not null,
  balance_id uuid not null,
  version int not null,
  balance_minor bigint not null,
  source text not null,
  recorded_by uuid,
  recorded_at timestamptz not null,
  voided_at timestamptz,
  void_reason text,
  primary key (venture_id, balance_id, version),
  foreign key (venture_id, balance_id) references holdings.balances (venture_id, id)
);
select platform.protect('holdings.balance_history');
create trigger balance_history_append_only before update or delete on holdings.balance_history
  for each row execute function platform.refuse_change();
grant select, insert on holdings.balance_history to holdfast_app;

-- Whoever changes a balance keeps what it was: by the database, so that no writer forgets it.
create function holdings.keep_balances() returns trigger language plpgsql as $$
begin
  if exists (
    select from was join now_is using (venture_id, id)
    where now_is.version <> was.version + 1 or now_is.bank_account_id <> was.bank_account_id or now_is.day <> was.day) then
    raise exception 'a balance is changed one version at a time and stays of its account and day'
      using errcode = 'check_violation', constraint = 'balances_next_version';
  end if;
  insert into holdings.balance_history (venture_id, balance_id, version, balance_minor, source, recorded_by, recorded_at,
    voided_at, void_reason)
  select venture_id, id, version, balance_minor, source, recorded_by, recorded_at, voided_at, void_reason from was;
  return null;
end $$;
create trigger balances_keep after update on holdings.balances referencing old table as was new table as now_is
  for each statement execute function holdings.keep_balances();

create table holdings.assets (
  venture_id uuid not null,
  id uuid not null default uuidv7(),
  entity_id uuid not null,
  name text not null,
  kind text not null,
  -- What it is valued in, for ever.
  currency char(3) not null,
  acquired_on date,
  disposed_on date,
  note text,
  created_at timestamptz not null,
  created_by uuid,
  voided_at timestamptz,
  voided_by uuid,
  void_reason text,
  version int not null default 1,
  primary key (venture_id, id),
  foreign key (venture_id, entity_id) references holdings.entities (venture_id, id),
  constraint assets_name_given check (length(name) between 1 and 120),
  constraint assets_kind_known check (kind in ('REAL_ESTATE', 'COMPANY_SHARES', 'FUND', 'SECURITIES', 'LOAN_GIVEN',
    'EQUIPMENT', 'INTELLECTUAL_PROPERTY', 'OTHER')),
  constraint assets_currency_written check (currency ~ '^[A-Z]{3}$'),
  constraint assets_disposed_after_acquiring check (disposed_on >= acquired_on),
  constraint assets_note_given check (length(note) between 1 and 2000),
  constraint assets_void_has_reason check ((voided_at is null) = (void_reason is null))
);
create index assets_id on holdings.assets (id);
create index assets_of_entity on holdings.assets (venture_id, entity_id);
create unique index assets_name on holdings.assets (venture_id, lower(name)) where voided_at is null;
select platform.protect('holdings.assets');
grant select, insert on holdings.assets to holdfast_app;
grant update (name, kind, acquired_on, disposed_on, note, voided_at, voided_by, void_reason, version) on holdings.assets
  to holdfast_app;

-- What an asset was worth on a day, by which method and whose judgement.
create table holdings.valuations (
  venture_id uuid not null,
  id uuid not null default uuidv7(),
  asset_id uuid not null,
  day date not null,
  value_minor bigint not null,
  method text not null,
  author text not null,
  source text not null,
  recorded_by uuid,
  recorded_at timestamptz not null,
  voided_at timestamptz,
  void_reason text,
  version int not null default 1,
  primary key (venture_id, id),
  foreign key (venture_id, asset_id) references holdings.assets (venture_id, id),
  constraint valuations_one_each unique (venture_id, asset_id, day),
  constraint valuations_value_not_negative check (value_minor >= 0),
  constraint valuations_method_known check (method in ('APPRAISAL', 'MARKET_PRICE', 'TRANSACTION', 'DISCOUNTED_CASH_FLOW',
    'MULTIPLE', 'COST', 'OTHER')),
  constraint valuations_author_given check (length(author) between 1 and 120),
  constraint valuations_source_known check (source in ('UPLOAD', 'HAND', 'API')),
  constraint valuations_void_has_reason check ((voided_at is null) = (void_reason is null))
);
create index valuations_id on holdings.valuations (id);
create index valuations_that_stand on holdings.valuations (venture_id, asset_id, day desc) where voided_at is null;
select platform.protect('holdings.valuations');
grant select, insert on holdings.valuations to holdfast_app;
grant update (value_minor, method, author, source, recorded_by, recorded_at, voided_at, void_reason, version)
  on holdings.valuations to holdfast_app;

create table holdings.valuation_history (
  venture_id uuid not null,
  valuation_id uuid not null,
  version int not null,
  value_minor bigint not null,
  method text not null,
  author text not null,
  source text not null,
  recorded_by uuid,
  recorded_at timestamptz not null,
  voided_at timestamptz,
  void_reason text,
  primary key (venture_id, valuation_id, version),
  foreign key (venture_id, valuation_id) references holdings.valuations (venture_id, id)
);
select platform.protect('holdings.valuation_history');
create trigger valuation_history_append_only before update or delete on holdings.valuation_history
  for each row execute function platform.refuse_change();
grant select, insert on holdings.valuation_history to holdfast_app;

create function holdings.keep_valuations() returns trigger language plpgsql as $$
begin
  if exists (
    select from was join now_is using (venture_id, id)
    where now_is.version <> was.version + 1 or now_is.asset_id <> was.asset_id or now_is.day <> was.day) then
    raise exception 'a valuation is changed one version at a time and stays of its asset and day'
      using errcode = 'check_violation', constraint = 'valuations_next_version';
  end if;
  insert into holdings.valuation_history (venture_id, valuation_id, version, value_minor, method, author, source, recorded_by,
    recorded_at, voided_at, void_reason)
  select venture_id, id, version, value_minor, method, author, source, recorded_by, recorded_at, voided_at, void_reason
  from was;
  return null;
end $$;
create trigger valuations_keep after update on holdings.valuations referencing old table as was new table as now_is
  for each statement execute function holdings.keep_valuations();

-- Papers of an asset. A file is never rewritten: a mistaken one is taken back with a reason and stays.
create table holdings.asset_documents (
  venture_id uuid not null,
  id uuid not null default uuidv7(),
  asset_id uuid not null,
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
  foreign key (venture_id, asset_id) references holdings.assets (venture_id, id),
  constraint asset_documents_name_given check (length(file_name) between 1 and 255),
  constraint asset_documents_size_is check (size between 1 and 26214400 and size = length(bytes)),
  constraint asset_documents_hash_whole check (length(sha256) = 32),
  constraint asset_documents_void_has_reason check ((voided_at is null) = (void_reason is null))
);
alter table holdings.asset_documents alter column bytes set storage external;
create index asset_documents_id on holdings.asset_documents (id);
create unique index asset_documents_once on holdings.asset_documents (venture_id, asset_id, sha256) where voided_at is null;
select platform.protect('holdings.asset_documents');
grant select, insert on holdings.asset_documents to holdfast_app;
grant update (voided_at, voided_by, void_reason) on holdings.asset_documents to holdfast_app;
