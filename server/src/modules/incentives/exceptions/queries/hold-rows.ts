import type { Hold } from '@holdfast/contract'
import type { Instant, UserId, VentureId } from '@holdfast/engine/kernel'
import { type RawBuilder, sql } from 'kysely'
import type { Caller } from '../../../../platform/caller.ts'
import { personNamed } from '../../../../platform/db/name-of-person.ts'
import type { Reads } from '../../../../platform/db/tx.ts'
import { mayHold } from '../policy.ts'

type Row = Omit<Hold, 'can' | 'ventureId'> & {
  readonly ventureId: VentureId
  readonly placedAt: Instant
  /** Whose pay it is about, where it is somebody’s in particular. */
  readonly people: readonly UserId[]
}

/** Open holds first, the newest of them first. */
export async function holdRows(
  db: Reads,
  caller: Caller,
  condition: RawBuilder<unknown>,
  most: number,
): Promise<readonly Hold[]> {
  const found = await sql<Row>`
    select h.id, h.venture_id as "ventureId", h.kind, h.subject_id as "subjectId", ${label} as label, h.reason,
      ${personNamed('h.placed_by')} as "placedBy", h.placed_at as "placedAt", ${people} as people,
      case when h.released_at is not null then
        json_build_object('by', ${personNamed('h.released_by')}, 'at', ${isoOf('released_at')}, 'reason', h.release_reason) end as released
    from incentives.holds h
    where h.venture_id = any (${caller.scope}::uuid[]) and ${condition}
    order by h.released_at is null desc, h.id desc limit ${most}`.execute(db)
  return found.rows.map(({ people: of, ...row }) => ({
    ...row,
    can: { release: row.released === null && mayHold(caller, row.ventureId, of) },
  }))
}

const label = sql`coalesce(case h.kind
  when 'PERSON' then (select p.name from ventures.people_facts p where p.venture_id = h.venture_id and p.user_id = h.subject_id)
  when 'LOAD' then (select l.number from freight.load_facts l where l.venture_id = h.venture_id and l.id = h.subject_id)
  else (select v.name from ventures.venture_facts v where v.id = h.venture_id) end, 'A voided load')`

const people = sql`case h.kind
  when 'PERSON' then json_build_array(h.subject_id)
  when 'LOAD' then (select coalesce(json_agg(distinct c.user_id), '[]') from freight.load_credit_facts c
    where c.venture_id = h.venture_id and c.load_id = h.subject_id)
  else '[]' end`

/** Within JSON the driver reads no times. */
function isoOf(column: 'released_at'): RawBuilder<unknown> {
  return sql`to_char(${sql.ref(`h.${column}`)} at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`
}
