import type { MyDay } from '@holdfast/contract'
import { FREIGHT_EVENT_TYPES, type FreightEvent } from '@holdfast/engine/freight'
import type { Instant, UserId, VentureId } from '@holdfast/engine/kernel'
import { sql } from 'kysely'
import { type Caller, personOf } from '../../../platform/caller.ts'
import { NAME_UNSEEN } from '../../../platform/db/name-of-person.ts'
import type { Reads } from '../../../platform/db/tx.ts'
import { creditedLoads } from '../../freight/index.ts'
import { peopleNames } from '../../ventures/index.ts'
import { changeSentence } from '../change-sentence.ts'

const SHOWN = 20
/** Of each venture, newest first. What happens to older loads is told by the briefing and by pay. */
export const LOADS_WATCHED = 200

type Row = {
  readonly id: string
  readonly ventureId: VentureId
  readonly type: string
  readonly subjectId: string
  readonly facts: object
  readonly at: Instant
  readonly by: UserId | null
}

/** The last things that happened to loads that the person is credited on, newest first. */
export async function myChanges(
  db: Reads,
  caller: Caller,
  ventureIds: readonly VentureId[],
): Promise<MyDay['changes']> {
  const rows = await lastEvents(db, await creditedLoads(db, ventureIds, personOf(caller), LOADS_WATCHED))
  const names = await peopleNames(
    db,
    ventureIds,
    rows.flatMap(({ by }) => (by === null ? [] : [by])),
  )
  return rows.map((row) => {
    // The facts are read back as the engine wrote them.
    const event = { type: row.type, subjectId: row.subjectId, days: [], facts: row.facts } as FreightEvent
    return {
      id: row.id,
      at: row.at,
      ventureId: row.ventureId,
      type: row.type,
      sentence: changeSentence(event, whoDid(caller, names, row.by)),
      subject: { kind: 'load', id: row.subjectId, label: event.facts.number },
    }
  })
}

/** Somebody of the group's management need not be one of the venture's people. */
function whoDid(caller: Caller, names: ReadonlyMap<UserId, string>, by: UserId | null): string {
  if (by !== null && by === caller.person?.id) return 'You'
  return (by && names.get(by)) ?? NAME_UNSEEN
}

/** A few of each load by its own index, then the newest of them all. */
async function lastEvents(
  db: Reads,
  loads: readonly { readonly ventureId: VentureId; readonly id: string }[],
): Promise<readonly Row[]> {
  if (loads.length === 0) return []
  const found = await sql<Row>`
    select e.id, e.venture_id as "ventureId", e.type, e.subject_id as "subjectId", e.facts, e.at, e.effective_id as by
    from unnest(${loads.map((load) => load.ventureId)}::uuid[], ${loads.map((load) => load.id)}::uuid[]) as l (venture_id, id)
    cross join lateral (
      select id, venture_id, type, subject_id, facts, at, effective_id from platform.events
      where venture_id = l.venture_id and subject_id = l.id and type = any (${[...FREIGHT_EVENT_TYPES]}::text[])
      order by id desc limit ${SHOWN}
    ) e
    order by e.id desc limit ${SHOWN}`.execute(db)
  return found.rows
}
