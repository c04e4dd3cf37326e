import type { TestDatabase } from '../../../testing/database.ts'

/** Changes the log as somebody does who owns the database: with its guards turned off meanwhile. */
export async function tamper(sql: TestDatabase['sql'], ...statements: readonly string[]): Promise<void> {
  const tables = ['identity.audit_log', 'identity.audit_blocks']
  for (const table of tables) await sql(`alter table ${table} disable trigger user`)
  for (const statement of statements) await sql(statement)
  for (const table of tables) await sql(`alter table ${table} enable trigger user`)
}

/** As the chain would be if it had grown from the entries as they are now: every hash anew, with the seals as they were. */
export async function rewriteChain(sql: TestDatabase['sql']): Promise<void> {
  await tamper(
    sql,
    `do $$ declare b record; last bytea; begin
       for b in select * from identity.audit_blocks where venture_id is null order by number loop
         last := identity.audit_hash(last, b.entries);
         update identity.audit_blocks set hash = last where id = b.id;
       end loop;
     end $$`,
  )
}
