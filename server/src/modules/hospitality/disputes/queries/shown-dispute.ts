import type { EvidenceItem, EvidenceState } from '@holdfast/engine/hospitality'
import { type RawBuilder, sql } from 'kysely'
import type { Caller } from '../../../../platform/caller.ts'
import { personNamed } from '../../../../platform/db/name-of-person.ts'
import type { Reads } from '../../../../platform/db/tx.ts'
import { besideDispute, type ListedDispute } from './listed-dispute.ts'
import { isMine } from './mine.ts'

type Named = { readonly id: string; readonly name: string }
type Written = {
  readonly id: string
  readonly at: string
  readonly by: Named | null
  readonly voided: { readonly at: string; readonly reason: string; readonly by: Named | null } | null
}

/** A dispute with everything that is kept beside it. */
export type ShownDispute = ListedDispute & {
  readonly is_mine: boolean
  readonly is_hotel_void: boolean
  readonly created_by_person: Named | null
  readonly first_by: Named | null
  readonly decided_by_person: Named | null
  readonly evidence: readonly {
    readonly item: EvidenceItem
    readonly state: EvidenceState
    readonly by: Named | null
    readonly at: string
  }[]
  readonly files: readonly (Written & {
    readonly item: EvidenceItem
    readonly fileName: string
    readonly mediaType: string
    readonly size: number
  })[]
  readonly notes: readonly (Written & { readonly text: string })[]
}

/** One statement. */
export async function shownDispute(
  db: Reads,
  caller: Caller,
  ventureIds: readonly string[],
  disputeId: string,
): Promise<ShownDispute | undefined> {
  if (ventureIds.length === 0) return undefined
  const found = await sql<ShownDispute>`
    select d.*, ${besideDispute}, ${isMine(caller)} as is_mine, ${isHotelVoid} as is_hotel_void, ${personNamed('d.created_by')} as created_by_person,
      ${personNamed('d.first_decided_by')} as first_by, ${personNamed('d.decided_by')} as decided_by_person,
      ${evidence} as evidence, ${files} as files, ${notes} as notes
    from hospitality.disputes d
    where d.venture_id = any (${[...ventureIds]}::uuid[]) and d.id = ${disputeId}::uuid`.execute(db)
  return found.rows[0]
}

const isHotelVoid = sql`exists (
  select from hospitality.hotels h where h.venture_id = d.venture_id and h.id = d.hotel_id and h.voided_at is not null)`

/** Long enough for any dispute. */
const MOST = sql.lit(200)

const voided = sql`case when k.voided_at is not null then
  json_build_object('at', k.voided_at, 'reason', k.void_reason, 'by', ${personNamed('k.voided_by')}) end`
const ofDispute = sql`k.venture_id = d.venture_id and k.dispute_id = d.id`

function listOf(fields: RawBuilder<unknown>, from: RawBuilder<unknown>): RawBuilder<unknown> {
  return sql`(select coalesce(json_agg(json_build_object(${fields}) order by k.id desc), '[]') from ${from})`
}

const evidence = listOf(
  sql`'item', k.item, 'state', k.state, 'by', ${personNamed('k.set_by')}, 'at', k.set_at`,
  sql`hospitality.dispute_evidence k where ${ofDispute}`,
)

const files = listOf(
  sql`'id', k.id, 'item', k.item, 'at', k.uploaded_at, 'by', ${personNamed('k.uploaded_by')}, 'fileName', k.file_name,
    'mediaType', k.media_type, 'size', k.size, 'voided', ${voided}`,
  sql`(select k.id, k.item, k.uploaded_at, k.uploaded_by, k.file_name, k.media_type, k.size, k.voided_at, k.voided_by, k.void_reason
    from hospitality.dispute_files k where ${ofDispute} order by k.id desc limit ${MOST}) k`,
)

const notes = listOf(
  sql`'id', k.id, 'at', k.written_at, 'by', ${personNamed('k.written_by')}, 'text', k.text, 'voided', ${voided}`,
  sql`(select * from hospitality.dispute_notes k where ${ofDispute} order by k.id desc limit ${MOST}) k`,
)
