import { type RawBuilder, sql } from 'kysely'
import type { Caller } from '../../../platform/caller.ts'
import { administered } from '../../ventures/index.ts'
import { administersGroup } from '../policy.ts'

/** The account as `AccountRow`. A closed one without a last day, which only old data has, was closed on the day it says. */
export const accountColumns = sql`u.id, u.name, u.email, u.group_role as "groupRole", u.is_test as "isTest",
  coalesce(u.deactivated_on, (u.deactivated_at at time zone 'UTC')::date) as "deactivatedOn"`

/** Only people whom somebody administers: of their ventures, or everybody. Row-level security alone shows more. */
export function onlyAdministered(caller: Caller, ventureId?: string): RawBuilder<unknown> {
  if (ventureId === undefined && administersGroup(caller)) return sql`true`
  const ventures = administered(caller).filter(({ id }) => ventureId === undefined || id === ventureId)
  return sql`exists (select from ventures.people_facts p
    where p.user_id = u.id and p.venture_id = any (${ventures.map(({ id }) => id)}::uuid[]))`
}
