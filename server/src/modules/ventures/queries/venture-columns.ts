import { sql } from 'kysely'

/** What a venture's view is made of. */
export const VENTURE_COLUMNS = [
  'id',
  'code',
  'name',
  'type',
  'currency',
  'zone',
  'week_start',
  'working_weekdays',
  'live_from',
  'version',
  // The same question as the database asks before it lets the ground of facts change.
  sql<boolean>`exists (select from platform.events e where e.venture_id = ventures.ventures.id and e.type !~ '^(identity|ventures)\\.')`.as(
    'has_facts',
  ),
] as const
