-- Why: plans are designed here. A draft is edited by several people, each of whom sees what the others saved, and carries
-- worked examples that it has to pass before it pays anybody.

alter table incentives.plan_versions
  -- Everybody who ever did: whoever edits last must not free those before them to publish their own.
  add column edited_by uuid[] not null default '{}',
  add column version int not null default 1,
  add constraint plan_versions_published_by_no_editor check (not (published_by = any (edited_by)));

-- What a rule is to pay for given values. It stands with the rule of its version, and is frozen with it.
create table incentives.worked_examples (
  venture_id uuid not null,
  id uuid not null default uuidv7(),
  version_id uuid not null,
  position int not null,
  name text not null check (length(name) between 1 and 120),
  rule_key text not null,
  to_date jsonb not null,
  before jsonb,
  override jsonb,
  expected_minor bigint not null,
  expected_currency char(3) not null check (expected_currency ~ '^[A-Z]{3}$'),
  primary key (venture_id, id),
  unique (venture_id, version_id, name),
  foreign key (venture_id, version_id, rule_key) references incentives.rules (venture_id, version_id, rule_key) on delete cascade
);
create index worked_examples_id on incentives.worked_examples (id);
create index worked_examples_rule on incentives.worked_examples (venture_id, version_id, rule_key);
select platform.protect('incentives.worked_examples');
grant select, insert, delete on incentives.worked_examples to holdfast_app;

create function incentives.guard_published_example() returns trigger language plpgsql as $$
begin
  if exists (select from incentives.plan_versions v where v.venture_id = coalesce(new.venture_id, old.venture_id)
      and v.id = any (array[new.version_id, old.version_id]) and v.status = 'PUBLISHED') then
    raise exception 'the examples of a published plan version never change' using errcode = 'restrict_violation', constraint = 'worked_examples_frozen';
  end if;
  return coalesce(new, old);
end $$;
create trigger worked_examples_frozen before insert or update or delete on incentives.worked_examples
  for each row execute function incentives.guard_published_example();
