import { type CreditRole, type FlagKind, LOADS_IMPORTED } from '@holdfast/engine/freight'
import type { UserId, VentureId } from '@holdfast/engine/kernel'
import { sql } from 'kysely'
import type { Reads } from '../../../platform/db/tx.ts'
import { LOAD_COLUMNS, type LoadRow } from '../store/load-row.ts'
import { lastCheckCall, type toCheckCall } from './listed-load.ts'

type Named = { readonly id: string; readonly name: string }

/** Everything that the page of a load shows. */
export type ShownLoad = {
  readonly row: LoadRow
  readonly customerName: string
  readonly carrierName: string | null
  readonly driverName: string | null
  readonly quote: { readonly id: string; readonly number: string } | null
  readonly credits: readonly {
    readonly role: CreditRole
    readonly userId: UserId
    readonly name: string
    readonly share: string
  }[]
  readonly openFlags: readonly {
    readonly id: string
    readonly kind: FlagKind
    readonly reason: string
    readonly raisedAt: string
    readonly by: Named | null
  }[]
  readonly lastCheckCall: Parameters<typeof toCheckCall>[0]
  readonly timeline: readonly {
    readonly id: string
    readonly type: string
    readonly at: string
    readonly by: Named | null
    readonly facts: Readonly<Record<string, unknown>>
  }[]
}

/** One statement. */
export async function shownLoad(
  db: Reads,
  ventureIds: readonly VentureId[],
  loadId: string,
): Promise<ShownLoad | undefined> {
  if (ventureIds.length === 0) return undefined
  const row = await db
    .selectFrom('freight.loads as l')
    .select(LOAD_COLUMNS.map((column) => `l.${column}` as const))
    .select([
      customerName.as('customerName'),
      carrierName.as('carrierName'),
      driverName.as('driverName'),
      quote.as('quote'),
      credits.as('credits'),
      openFlags.as('openFlags'),
      timeline.as('timeline'),
      lastCheckCall.as('lastCheckCall'),
    ])
    .where('l.venture_id', 'in', [...ventureIds])
    .where('l.id', '=', loadId)
    .executeTakeFirst()
  return row && { ...row, row }
}

const customerName = sql<string>`
  (select c.name from freight.customers c where c.venture_id = l.venture_id and c.id = l.customer_id)`

const carrierName = sql<string | null>`
  (select k.name from freight.carriers k where k.venture_id = l.venture_id and k.id = l.carrier_id)`

const driverName = sql<string | null>`(select u.name from identity.person_facts u where u.id = l.own_driver_id)`

const quote = sql<ShownLoad['quote']>`(
  select json_build_object('id', q.id, 'number', q.number) from freight.quotes q
  where q.venture_id = l.venture_id and q.id = l.quote_id)`

const credits = sql<ShownLoad['credits']>`(
  select coalesce(json_agg(json_build_object(
    'role', c.role, 'userId', c.user_id, 'name', u.name, 'share', trim_scale(c.share)::text) order by u.name, u.id), '[]')
  from freight.load_credits c join identity.person_facts u on u.id = c.user_id
  where c.venture_id = l.venture_id and c.load_id = l.id)`

/** Whoever acted for the group without belonging to the venture is nobody that its people can see. */
const openFlags = sql<ShownLoad['openFlags']>`(
  select coalesce(json_agg(json_build_object('id', f.id, 'kind', f.kind, 'reason', f.reason, 'raisedAt', f.raised_at,
    'by', case when u.id is not null then json_build_object('id', u.id, 'name', u.name) end) order by f.id), '[]')
  from freight.load_flags f left join identity.person_facts u on u.id = f.raised_by
  where f.venture_id = l.venture_id and f.load_id = l.id and f.cleared_at is null)`

const LAST_MOMENTS = 50

/** An import is an event of many loads, so how it brought this one is told by the load itself; its id holds the time. */
const ofImport = sql`
  select l.id, ${sql.lit(LOADS_IMPORTED)}, uuid_extract_timestamp(l.id), '{}'::jsonb, l.created_by
  where l.import_digest is not null and not exists (
    select from platform.events e where e.venture_id = l.venture_id and e.subject_id = l.id and e.type = 'freight.load_created')`

/** What files changed since; the page names the file. */
const byFile = sql`
  select f.id, ${sql.lit(LOADS_IMPORTED)}, f.at, f.facts || jsonb_build_object('fileName', i.file_name), f.recorded_by
  from freight.file_changes f join platform.imports i on i.venture_id = f.venture_id and i.id = f.import_id
  where f.venture_id = l.venture_id and f.load_id = l.id`

const timeline = sql<ShownLoad['timeline']>`(
  select coalesce(json_agg(json_build_object('id', e.id, 'type', e.type, 'at', e.at, 'facts', e.facts,
    'by', case when u.id is not null then json_build_object('id', u.id, 'name', u.name) end) order by e.id desc), '[]')
  from (select e.id, e.type, e.at, e.facts, e.actor_id from platform.events e
    where e.venture_id = l.venture_id and e.subject_id = l.id
    union all ${ofImport}
    union all ${byFile}
    order by 1 desc limit ${sql.lit(LAST_MOMENTS)}) e
  left join identity.person_facts u on u.id = e.actor_id)`
