-- Why: people sign in once for the whole group. Sign-in tables belong to the sign-in role alone; the app sees a person
-- only through a venture that both belong to.

create table identity.users (
  id uuid primary key default uuidv7(),
  name text not null check (length(name) between 1 and 200),
  -- Sign-in asks in lower case: an address kept as typed could never sign in.
  email text not null check (length(email) <= 320 and email = lower(email)),
  email_verified boolean not null default true,
  image text,
  group_role text check (group_role in ('CEO', 'ADMIN', 'COO', 'AUDITOR')),
  zone text,
  preferences jsonb not null default '{}',
  is_test boolean not null default false,
  deactivated_at timestamptz,
  deactivated_on date,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now()
);
create unique index users_email on identity.users (email);

create table identity.sessions (
  id uuid primary key default uuidv7(),
  user_id uuid not null references identity.users (id) on delete cascade,
  token text not null unique,
  expires_at timestamptz not null,
  ip_address text,
  user_agent text,
  impersonated_by uuid references identity.users (id),
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now()
);
create index sessions_of_user on identity.sessions (user_id);

create table identity.accounts (
  id uuid primary key default uuidv7(),
  user_id uuid not null references identity.users (id) on delete cascade,
  account_id text not null,
  provider_id text not null,
  access_token text,
  refresh_token text,
  id_token text,
  access_token_expires_at timestamptz,
  refresh_token_expires_at timestamptz,
  scope text,
  password text,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now()
);
create index accounts_of_user on identity.accounts (user_id);

create table identity.verifications (
  id uuid primary key default uuidv7(),
  identifier text not null,
  value text not null,
  expires_at timestamptz not null,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now()
);
create index verifications_identifier on identity.verifications (identifier);

create table identity.rate_limits (
  id uuid primary key default uuidv7(),
  key text not null unique,
  count int not null,
  last_request bigint not null
);

-- What each address asked of sign-in; a new code must not reset the count of wrong guesses.
create table identity.sign_in_attempts (
  id uuid primary key default uuidv7(),
  email text not null,
  address text not null,
  kind text not null check (kind in ('CODE_SENT', 'WRONG_CODE')),
  at timestamptz not null default now()
);
create index sign_in_attempts_email on identity.sign_in_attempts (email, kind, at);
create index sign_in_attempts_address on identity.sign_in_attempts (address, kind, at);

create table identity.audit_log (
  id uuid primary key default uuidv7(),
  venture_id uuid,
  at timestamptz not null,
  actor_id uuid,
  effective_id uuid,
  action text not null,
  subject_kind text not null,
  subject_id text not null,
  before jsonb,
  after jsonb,
  request_id text
);
create index audit_log_venture on identity.audit_log (venture_id, id);
create trigger audit_log_append_only before update or delete on identity.audit_log
  for each row execute function platform.refuse_change();
grant insert on identity.audit_log to holdfast_app;

-- Codes and invitations that would have been mailed, kept where no mail provider is configured.
create table identity.mailbox (
  id uuid primary key default uuidv7(),
  recipient text not null,
  subject text not null,
  body text not null,
  at timestamptz not null
);
grant select, insert on identity.mailbox to holdfast_auth;

grant select, insert, update, delete on identity.users, identity.sessions, identity.accounts, identity.verifications,
  identity.rate_limits to holdfast_auth;
grant select, insert, delete on identity.sign_in_attempts to holdfast_auth;
grant select (id, name, email, group_role, zone, preferences, is_test, deactivated_at, deactivated_on) on identity.users to holdfast_app;
grant update (preferences, zone) on identity.users to holdfast_app;
grant select (id, user_id, token, expires_at, impersonated_by, created_at, updated_at) on identity.sessions to holdfast_auth;
