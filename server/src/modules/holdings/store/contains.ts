import { type RawBuilder, sql } from 'kysely'

/** `strpos` and not `like`, so that a percent sign is one. `column` is a name of our own. */
export function contains(column: string, search: string): RawBuilder<boolean> {
  return sql<boolean>`strpos(lower(${sql.ref(column)}), lower(${search})) > 0`
}
