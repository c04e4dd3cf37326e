import type { contract, ParsedInput, Reply, UserRow } from '@holdfast/contract'
import { type RawBuilder, sql } from 'kysely'
import type { Caller } from '../../../platform/caller.ts'
import type { Reads } from '../../../platform/db/tx.ts'
import { decodeCursor } from '../../../platform/http/cursor.ts'
import { pageOf } from '../../../platform/http/page.ts'
import { administered } from '../../ventures/index.ts'
import { accountColumns, onlyAdministered } from './account-rows.ts'

type Endpoint = typeof contract.users.listUsers

/** By name. What they are today is asked in each venture of its own day. */
export async function listUsers(db: Reads, caller: Caller, input: ParsedInput<Endpoint>): Promise<Reply<Endpoint>> {
  const after = decodeCursor(input, input.cursor, 2)
  const own = administered(caller)
  const page = await sql<UserRow>`
    select ${accountColumns}, coalesce((
      select jsonb_agg(jsonb_build_object('ventureId', v.id, 'ventureName', v.name, 'role', m.role, 'jobRole', m.job_role) order by v.name)
      from unnest(${own.map(({ id }) => id)}::uuid[], ${own.map(({ today }) => today)}::date[], ${own.map(({ name }) => name)}::text[]) v (id, today, name)
      join ventures.membership_facts m on m.venture_id = v.id and m.user_id = u.id and m.during @> v.today), '[]') as memberships
    from identity.users u
    where u.deactivated_at ${input.status === 'active' ? sql`is null` : sql`is not null`}
      and ${onlyAdministered(caller, input.ventureId)} ${matching(input.search)} ${onwards(after)}
    order by u.name, u.id limit ${input.limit + 1}`.execute(db)
  return pageOf(input, page.rows, (last) => [last.name, last.id])
}

/** A part of the name or of the address, in any case; no character of it is a wildcard. */
function matching(search: string | undefined): RawBuilder<unknown> {
  if (search === undefined || search === '') return sql``
  const part = sql`lower(${search}::text collate pg_unicode_fast)`
  return sql`and (strpos(lower(u.name collate pg_unicode_fast), ${part}) > 0 or strpos(u.email collate pg_unicode_fast, ${part}) > 0)`
}

function onwards(after: readonly string[] | null): RawBuilder<unknown> {
  return after === null ? sql`` : sql`and (u.name, u.id) > (${after[0]}, ${after[1]}::uuid)`
}
