import { VENTURES } from '../../server/src/testing/world/ventures.ts'
import type { BenchDatabase } from '../stand.ts'

const NORTHLINE = VENTURES.northline.id
const FIRES = 40

/** So many people of Northline who want its briefing by mail, in every role that reads one, and a morning of fires. */
export async function fillBriefing(database: BenchDatabase, readers: number): Promise<void> {
  const reader = `('01900009-0000-7000-8000-' || lpad(to_hex(i), 12, '0'))::uuid`
  await database.sql(
    `insert into identity.users (id, name, email) select ${reader}, 'Reader ' || i, 'reader-' || i || '@holdfast.example'
     from generate_series(1, $1::int) i`,
    [readers],
  )
  await database.sql(
    `insert into ventures.people (venture_id, user_id) select $1, ${reader} from generate_series(1, $2::int) i`,
    [NORTHLINE, readers],
  )
  await database.sql(
    `insert into ventures.memberships (venture_id, user_id, role, starts_on)
     select $1, ${reader}, (array['EMPLOYEE', 'EMPLOYEE', 'EMPLOYEE', 'TEAM_LEAD', 'OFFICE_MANAGER', 'FINANCE'])[1 + i % 6], '2026-01-01'
     from generate_series(1, $2::int) i`,
    [NORTHLINE, readers],
  )
  await database.sql(
    `insert into briefing.mail_readers (venture_id, user_id, is_wanted) select $1, ${reader}, true from generate_series(1, $2::int) i`,
    [NORTHLINE, readers],
  )
  await database.sql(
    `insert into briefing.items (venture_id, key, section, kind, subject_kind, subject_id, fact_day, at, facts, amount_minor, currency, is_active)
     select $1, 'load_lost_' || i, 'firefront', 'load_lost', 'load', uuidv7(), current_date, now(), jsonb_build_object(
       'title', jsonb_build_object('number', 'D-' || i, 'lane', jsonb_build_object('from', 'Laredo, TX', 'to', 'Chicago, IL'), 'customerName', 'Blue Ridge'),
       'why', 'Lost: rate. The shipper had less elsewhere.', 'severity', 'bad'), 100000 + i, 'USD', true from generate_series(1, $2::int) i`,
    [NORTHLINE, FIRES],
  )
  await database.sql('analyze')
}
