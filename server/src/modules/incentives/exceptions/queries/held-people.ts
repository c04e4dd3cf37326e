import { type LoadId, refuse, type UserId, type VentureId } from '@holdfast/engine/kernel'
import { sql } from 'kysely'
import type { Reads } from '../../../../platform/db/tx.ts'
import { loadLabels } from '../../../freight/index.ts'
import { peopleNames } from '../../../ventures/index.ts'

export type HoldSubject = { readonly kind: 'PERSON' | 'LOAD' | 'VENTURE'; readonly subjectId: string }

/** Whose pay in particular a hold is about. Refuses what is not of this venture. */
export async function heldPeople(
  db: Reads,
  ventureId: VentureId,
  { kind, subjectId }: HoldSubject,
): Promise<readonly string[]> {
  switch (kind) {
    case 'VENTURE':
      return subjectId === ventureId ? [] : refuseSubject('This is another venture. Name the one whose pay is held.')
    case 'PERSON': {
      const names = await peopleNames(db, [ventureId], [subjectId as UserId])
      return names.has(subjectId as UserId) ? [subjectId] : refuseSubject('There is no such person in this venture.')
    }
    case 'LOAD': {
      const labels = await loadLabels(db, [ventureId], [subjectId as LoadId])
      return labels.size > 0 ? creditedPeople(db, ventureId, subjectId) : refuseSubject('There is no such load here.')
    }
  }
}

async function creditedPeople(db: Reads, ventureId: VentureId, loadId: string): Promise<readonly string[]> {
  const rows = await sql<{ userId: string }>`
    select distinct user_id as "userId" from freight.load_credit_facts where venture_id = ${ventureId} and load_id = ${loadId}`.execute(
    db,
  )
  return rows.rows.map(({ userId }) => userId)
}

function refuseSubject(sentence: string): never {
  refuse('not_found', 'hold.subject_not_found', sentence, { field: 'subjectId' })
}
