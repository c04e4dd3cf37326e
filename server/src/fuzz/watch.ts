import type { Stage } from '../testing/stage.ts'

/** Refuses every change of ventures that are forbidden just now, inside the transaction that tries it. */
export type Watch = {
  readonly forbid: (ventureIds: readonly string[]) => Promise<void>
  /** Rows and contents of every table: the same as long as nothing was kept. */
  readonly fingerprint: () => Promise<Readonly<Record<string, string>>>
}

/** What signing in keeps, with its lines in the log, and what is made in no transaction of a command. */
const OWN_LIVES = /^(identity\.(sessions|verifications|rate_limits|sign_in_attempts|accounts|audit_)|pgboss\.|fuzz\.)/

export async function openWatch({ sql }: Stage): Promise<Watch> {
  await sql('create schema fuzz')
  await sql('create table fuzz.forbidden (venture_id uuid primary key)')
  await sql(`create function fuzz.refuse() returns trigger language plpgsql security definer as $$ begin
    if exists (select from fuzz.forbidden f where f.venture_id in (old.venture_id, new.venture_id))
    then raise exception 'A row of another venture was changed in %', tg_table_name using errcode = 'FZ001'; end if;
    return null; end $$`)
  const tables = await sql<{ name: string; isOfVenture: boolean }>(
    `select format('%I.%I', n.nspname, c.relname) as name, exists (
        select from pg_attribute a where a.attrelid = c.oid and a.attname = 'venture_id' and not a.attisdropped
      ) as "isOfVenture"
     from pg_class c join pg_namespace n on n.oid = c.relnamespace
     where c.relkind in ('r', 'p') and not c.relispartition and n.nspname !~ '^(pg_|information_schema)' order by 1`,
  )
  for (const { name } of tables.filter((table) => table.isOfVenture && !OWN_LIVES.test(table.name)))
    await sql(
      `create trigger fuzz after insert or update or delete on ${name} for each row execute function fuzz.refuse()`,
    )
  const kept = tables.filter(({ name }) => !OWN_LIVES.test(name))
  let forbidden: readonly string[] = []
  return {
    forbid: async (ventureIds) => {
      if (ventureIds === forbidden) return
      forbidden = ventureIds
      await sql('delete from fuzz.forbidden')
      await sql('insert into fuzz.forbidden select unnest($1::uuid[])', [ventureIds])
    },
    fingerprint: async () => {
      const marks: Record<string, string> = {}
      for (const { name } of kept) {
        const [row] = await sql<{ mark: string }>(
          `select count(*) || ' ' || coalesce(sum(hashtextextended(t::text, 0)::numeric), 0) as mark from ${name} t`,
        )
        marks[name] = row?.mark ?? ''
      }
      return marks
    },
  }
}
