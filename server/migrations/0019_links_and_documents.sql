-- Why: people go to the same few places every day, and a venture has papers that its people look up: links of the
-- group, of a venture and of a person, and documents with their versions, kept where everything else is kept.

-- Quick links ---------------------------------------------------------------------------------------------------------

create table ventures.quick_links (
  id uuid primary key default uuidv7(),
  kind text not null check (kind in ('GLOBAL', 'VENTURE', 'PERSONAL')),
  venture_id uuid references ventures.ventures (id),
  person_id uuid references identity.users (id),
  label text not null check (length(label) between 1 and 80),
  url text not null check (url ~ '^(/[^/\\]|/$|https://)' and length(url) <= 500),
  position int not null default 0,
  created_by uuid not null,
  created_at timestamptz not null,
  constraint quick_links_whose check (
    (kind = 'GLOBAL' and venture_id is null and person_id is null)
    or (kind = 'VENTURE' and venture_id is not null and person_id is null)
    or (kind = 'PERSONAL' and person_id is not null))
);
create index quick_links_of_venture on ventures.quick_links (venture_id);
create index quick_links_of_person on ventures.quick_links (person_id);
alter table ventures.quick_links enable row level security;
alter table ventures.quick_links force row level security;
create policy global_links on ventures.quick_links for select to holdfast_app
  using (kind = 'GLOBAL' and (select platform.person()) is not null);
create policy global_links_edited on ventures.quick_links to holdfast_app
  using (kind = 'GLOBAL' and (select identity.group_role()) in ('CEO', 'ADMIN'))
  with check (kind = 'GLOBAL' and (select identity.group_role()) in ('CEO', 'ADMIN'));
create policy venture_links on ventures.quick_links to holdfast_app
  using (kind = 'VENTURE' and venture_id = any ((select platform.scope())::uuid[]))
  with check (kind = 'VENTURE' and venture_id = any ((select platform.scope())::uuid[]));
create policy personal_links on ventures.quick_links to holdfast_app
  using (kind = 'PERSONAL' and person_id = (select platform.person()))
  with check (kind = 'PERSONAL' and person_id = (select platform.person())
    and (venture_id is null or venture_id = any ((select platform.scope())::uuid[])));
grant select, insert, update, delete on ventures.quick_links to holdfast_app;

-- Documents -----------------------------------------------------------------------------------------------------------

create table ventures.documents (
  venture_id uuid not null references ventures.ventures (id),
  id uuid not null default uuidv7(),
  name text not null check (length(name) between 1 and 200),
  created_by uuid not null,
  created_at timestamptz not null,
  archived_at timestamptz,
  primary key (venture_id, id),
  foreign key (created_by) references identity.users (id)
);
create index documents_id on ventures.documents (id);
create unique index documents_name on ventures.documents (venture_id, name) where archived_at is null;
select platform.protect('ventures.documents');
grant select, insert, update on ventures.documents to holdfast_app;

-- A version is never changed: a new one stands above it.
create table ventures.document_versions (
  venture_id uuid not null,
  document_id uuid not null,
  number int not null check (number >= 1),
  file_name text not null check (length(file_name) between 1 and 255),
  media_type text not null,
  bytes bytea not null,
  size int not null check (size between 1 and 26214400 and size = length(bytes)),
  sha256 bytea not null check (length(sha256) = 32),
  uploaded_by uuid not null,
  uploaded_at timestamptz not null,
  primary key (venture_id, document_id, number),
  foreign key (venture_id, document_id) references ventures.documents (venture_id, id)
);
alter table ventures.document_versions alter column bytes set storage external;
select platform.protect('ventures.document_versions');
create trigger document_versions_append_only before update or delete on ventures.document_versions
  for each row execute function platform.refuse_change();
grant select, insert on ventures.document_versions to holdfast_app;
