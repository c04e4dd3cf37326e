-- Why: an owner's first act is to bring a year of history. A file is kept until its import is done (a workbook as the CSV
-- of its sheet, which is read again in flat memory), so that any worker can go on where another was killed; what was wrong
-- with a row is kept beside it until it is fixed or skipped.
create table platform.imports (
  venture_id uuid not null references ventures.ventures (id),
  id uuid not null default uuidv7(),
  kind text not null,
  file_name text not null check (length(file_name) between 1 and 255),
  format text not null check (format in ('csv', 'xlsx')),
  byte_size bigint not null,
  headers jsonb not null default '[]',
  mapping jsonb not null default '{}',
  options jsonb not null default '{}',
  -- How the bytes are to be read: encoding, delimiter, which mark separates decimals, which order days are written in.
  reading jsonb not null default '{}',
  -- What the person is shown of the file before anything is imported.
  preview jsonb not null default '{}',
  -- An upload that breaks off never becomes more than DISCARDED without an end.
  status text not null check (status in ('CHECKED', 'COMMITTING', 'DONE', 'FAILED', 'DISCARDED')),
  row_count int not null default 0,
  error_count int not null default 0,
  skipped_count int not null default 0,
  would_be jsonb not null default '{}',
  notes jsonb not null default '[]',
  -- Lines read so far by the commit: moved on in the transaction that wrote them, so that a row is never written twice.
  lines_done int not null default 0,
  became jsonb not null default '{}',
  skip_errors boolean not null default false,
  failure text,
  -- Who holds a role in the group imports into ventures that they are no member of.
  created_by uuid not null references identity.users (id),
  created_at timestamptz not null,
  committed_by uuid references identity.users (id),
  committed_at timestamptz,
  finished_at timestamptz,
  primary key (venture_id, id)
);
create index imports_id on platform.imports (id);
select platform.protect('platform.imports');
grant select, insert, update on platform.imports to holdfast_app;

create table platform.import_parts (
  venture_id uuid not null,
  import_id uuid not null,
  seq int not null,
  bytes bytea not null,
  primary key (venture_id, import_id, seq),
  foreign key (venture_id, import_id) references platform.imports (venture_id, id)
);
-- A file is compressed by nobody twice.
alter table platform.import_parts alter column bytes set storage external;
select platform.protect('platform.import_parts');
grant select, insert, delete on platform.import_parts to holdfast_app;

create table platform.import_errors (
  venture_id uuid not null,
  import_id uuid not null,
  line int not null,
  given jsonb not null,
  errors jsonb not null,
  primary key (venture_id, import_id, line),
  foreign key (venture_id, import_id) references platform.imports (venture_id, id)
);
select platform.protect('platform.import_errors');
grant select, insert, update, delete on platform.import_errors to holdfast_app;

-- What a person put in place of a row; null: leave it out.
create table platform.import_fixes (
  venture_id uuid not null,
  import_id uuid not null,
  line int not null,
  given jsonb,
  primary key (venture_id, import_id, line),
  foreign key (venture_id, import_id) references platform.imports (venture_id, id)
);
select platform.protect('platform.import_fixes');
grant select, insert, update, delete on platform.import_fixes to holdfast_app;

-- Which column of the file meant what, the last time that a file with these headers came.
create table platform.import_mappings (
  venture_id uuid not null references ventures.ventures (id),
  kind text not null,
  headers_hash text not null,
  mapping jsonb not null,
  options jsonb not null,
  saved_at timestamptz not null,
  primary key (venture_id, kind, headers_hash)
);
select platform.protect('platform.import_mappings');
grant select, insert, update on platform.import_mappings to holdfast_app;
