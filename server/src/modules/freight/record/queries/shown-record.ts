import type { CheckCallMethod, Credit, FlagKind, LoadDocumentKind } from '@holdfast/engine/freight'
import type { VentureId } from '@holdfast/engine/kernel'
import { type RawBuilder, sql } from 'kysely'
import type { Reads } from '../../../../platform/db/tx.ts'
import { LOAD_COLUMNS, type LoadRow } from '../../store/load-row.ts'
import type { StoredCharge } from '../store/stored-charges.ts'
import type { StoredStop } from '../store/stored-stops.ts'

type Named = { readonly id: string; readonly name: string }
type Ended = { readonly at: string; readonly reason: string; readonly by: Named | null }
type Written = { readonly id: string; readonly at: string; readonly by: Named | null; readonly voided: Ended | null }

/** Everything that is recorded beside a load. */
export type ShownRecord = {
  readonly row: LoadRow
  readonly customerName: string
  readonly credits: readonly Credit[]
  readonly stops: readonly StoredStop[]
  readonly charges: readonly (StoredCharge & Omit<Written, 'voided'>)[]
  readonly checkCalls: readonly (Written & {
    readonly method: CheckCallMethod
    readonly contact: string | null
    readonly place: { readonly city: string; readonly state: string } | null
    readonly eta: string | null
    readonly isLate: boolean
    readonly note: string | null
  })[]
  readonly notes: readonly (Written & {
    readonly text: string
    readonly isPinned: boolean
  })[]
  readonly documents: readonly (Written & {
    readonly kind: LoadDocumentKind
    readonly fileName: string
    readonly mediaType: string
    readonly size: number
  })[]
  readonly flags: readonly (Omit<Written, 'voided'> & {
    readonly kind: FlagKind
    readonly reason: string
    readonly cleared: (Omit<Ended, 'reason'> & { readonly reason: string | null }) | null
  })[]
}

/** One statement. */
export async function shownRecord(
  db: Reads,
  ventureIds: readonly VentureId[],
  loadId: string,
): Promise<ShownRecord | undefined> {
  if (ventureIds.length === 0) return undefined
  const row = await db
    .selectFrom('freight.loads as l')
    .select(LOAD_COLUMNS.map((column) => `l.${column}` as const))
    .select([
      customerName.as('customerName'),
      credits.as('credits'),
      stops.as('stops'),
      charges.as('charges'),
      checkCalls.as('checkCalls'),
      notes.as('notes'),
      documents.as('documents'),
      flags.as('flags'),
    ])
    .where('l.venture_id', 'in', [...ventureIds])
    .where('l.id', '=', loadId)
    .executeTakeFirst()
  return row && { ...row, row }
}

/** Long enough for any load; what is older is in the export of the venture's data. */
const MOST = sql.lit(200)

/** Whoever acted for the group without belonging to the venture is nobody that its people can see. */
const person = (column: string) => sql`(
  select json_build_object('id', u.id, 'name', u.name) from identity.person_facts u where u.id = ${sql.ref(column)})`
const voided = sql`case when k.voided_at is not null then
  json_build_object('at', k.voided_at, 'reason', k.void_reason, 'by', ${person('k.voided_by')}) end`
const ofLoad = sql`k.venture_id = l.venture_id and k.load_id = l.id`

function listOf<T>(fields: RawBuilder<unknown>, order: RawBuilder<unknown>, from: RawBuilder<unknown>): RawBuilder<T> {
  return sql<T>`(select coalesce(json_agg(json_build_object(${fields}) order by ${order}), '[]') from ${from})`
}

const customerName = sql<string>`
  (select c.name from freight.customers c where c.venture_id = l.venture_id and c.id = l.customer_id)`

const credits = listOf<ShownRecord['credits']>(
  sql`'role', k.role, 'userId', k.user_id, 'share', trim_scale(k.share)::text`,
  sql`k.user_id`,
  sql`freight.load_credits k where ${ofLoad}`,
)

const stops = listOf<ShownRecord['stops']>(
  sql`'kind', k.kind, 'name', k.name, 'city', k.city, 'state', k.state, 'windowFrom', k.window_from,
    'windowTo', k.window_to, 'arrivedAt', k.arrived_at, 'departedAt', k.departed_at`,
  sql`k.position`,
  sql`freight.load_stops k where ${ofLoad}`,
)

const charges = listOf<ShownRecord['charges']>(
  sql`'id', k.id, 'side', k.side, 'kind', k.kind, 'description', k.description, 'amountMinor', k.amount_minor,
    'by', ${person('k.set_by')}, 'at', k.set_at`,
  sql`k.position`,
  sql`freight.load_charges k where ${ofLoad}`,
)

const checkCalls = listOf<ShownRecord['checkCalls']>(
  sql`'id', k.id, 'at', k.at, 'by', ${person('k.made_by')}, 'method', k.method, 'contact', k.contact,
    'place', case when k.city is not null then json_build_object('city', k.city, 'state', k.state) end,
    'eta', k.eta, 'isLate', k.is_late, 'note', k.note, 'voided', ${voided}`,
  sql`k.at desc, k.id desc`,
  sql`(select * from freight.check_calls k where ${ofLoad} order by k.at desc, k.id desc limit ${MOST}) k`,
)

const notes = listOf<ShownRecord['notes']>(
  sql`'id', k.id, 'at', k.written_at, 'by', ${person('k.written_by')}, 'text', k.text,
    'isPinned', k.is_pinned, 'voided', ${voided}`,
  sql`k.is_pinned desc, k.id desc`,
  sql`(select * from freight.load_notes k where ${ofLoad} order by k.is_pinned desc, k.id desc limit ${MOST}) k`,
)

const documents = listOf<ShownRecord['documents']>(
  sql`'id', k.id, 'at', k.uploaded_at, 'by', ${person('k.uploaded_by')}, 'kind', k.kind, 'fileName', k.file_name,
    'mediaType', k.media_type, 'size', k.size, 'voided', ${voided}`,
  sql`k.id desc`,
  sql`(select k.id, k.uploaded_at, k.uploaded_by, k.kind, k.file_name, k.media_type, k.size, k.voided_at, k.voided_by, k.void_reason
    from freight.load_documents k where ${ofLoad} order by k.id desc limit ${MOST}) k`,
)

const flags = listOf<ShownRecord['flags']>(
  sql`'id', k.id, 'at', k.raised_at, 'by', ${person('k.raised_by')}, 'kind', k.kind, 'reason', k.reason,
    'cleared', case when k.cleared_at is not null then json_build_object(
      'at', k.cleared_at, 'reason', k.cleared_reason, 'by', ${person('k.cleared_by')}) end`,
  sql`k.id desc`,
  sql`freight.load_flags k where ${ofLoad}`,
)
