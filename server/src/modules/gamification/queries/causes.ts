import type { PointsEntry } from '@holdfast/contract'
import type { LoadId, VentureId } from '@holdfast/engine/kernel'
import { sql } from 'kysely'
import type { Reads } from '../../../platform/db/tx.ts'
import { callLabels } from '../../bpo/index.ts'
import { loadLabels, quoteLabels } from '../../freight/index.ts'
import { reviewLabels } from '../../hospitality/index.ts'
import { taskLabels } from '../../operations/index.ts'

type Cause = NonNullable<PointsEntry['cause']>
type Kind = Cause['kind']
type Caused = { readonly trigger: string; readonly subjectId: string }

const KINDS: Readonly<Record<string, Kind>> = {
  LOAD_COMPLETED: 'load',
  CARRIER_OUTREACH_SENT: 'load',
  OUTREACH_AWARDED: 'load',
  QUOTE_CONVERTED: 'quote',
  BPO_CALL_COMPLETED: 'call',
  HOTEL_REVIEW_RESPONDED: 'review',
  HOTEL_DISPUTE_RESOLVED: 'dispute',
  TASK_COMPLETED: 'task',
}

/** The record behind each of these entries, as it is called where it is at home; null where there is none. */
export async function causesOf(
  db: Reads,
  ventureIds: readonly VentureId[],
  entries: readonly Caused[],
): Promise<(entry: Caused) => Cause | null> {
  const asked = entries.filter(({ trigger }) => trigger === 'CARRIER_OUTREACH_SENT').map(({ subjectId }) => subjectId)
  const loads = await loadsOfOutreach(db, ventureIds, asked)
  const recordOf = ({ trigger, subjectId }: Caused) => {
    const kind = KINDS[trigger]
    return kind === undefined ? null : { kind, id: loads.get(subjectId) ?? subjectId }
  }
  const byKind = Map.groupBy(
    entries.map(recordOf).filter((record) => record !== null),
    ({ kind }) => kind,
  )
  const labels = new Map<string, string>()
  for (const [kind, records] of byKind) {
    const found = await LABELS[kind](db, ventureIds, [...new Set(records.map(({ id }) => id))])
    for (const [id, label] of found) labels.set(id, label)
  }
  return (entry) => {
    const record = recordOf(entry)
    return record && { ...record, label: labels.get(record.id) ?? null }
  }
}

type Labels = (
  db: Reads,
  ventureIds: readonly VentureId[],
  ids: readonly string[],
) => Promise<ReadonlyMap<string, string>>

const LABELS: Readonly<Record<Kind, Labels>> = {
  load: async (db, ventureIds, ids) =>
    texts(await loadLabels(db, ventureIds, ids as readonly LoadId[]), ({ number }) => number),
  quote: async (...asked) => texts(await quoteLabels(...asked), ({ label }) => label),
  call: async (...asked) => texts(await callLabels(...asked), ({ label }) => label),
  review: async (...asked) => texts(await reviewLabels(...asked), ({ label }) => label),
  task: async (...asked) => texts(await taskLabels(...asked), ({ label }) => label),
  dispute: disputeLabels,
}

function texts<Label>(found: ReadonlyMap<string, Label>, text: (label: Label) => string): ReadonlyMap<string, string> {
  return new Map([...found].map(([id, label]) => [id, text(label)]))
}

async function disputeLabels(
  db: Reads,
  ventureIds: readonly VentureId[],
  ids: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const found = await sql<{ id: string; label: string }>`
    select dispute_id as id, coalesce(reference, guest_name, 'Dispute') as label from hospitality.dispute_facts
    where venture_id = any (${ventureIds}::uuid[]) and dispute_id = any (${ids}::uuid[])`.execute(db)
  return new Map(found.rows.map(({ id, label }) => [id, label]))
}

async function loadsOfOutreach(
  db: Reads,
  ventureIds: readonly VentureId[],
  ids: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  if (ids.length === 0) return new Map()
  const found = await sql<{ id: string; load_id: string }>`
    select id, load_id from freight.outreach_facts
    where venture_id = any (${ventureIds}::uuid[]) and id = any (${ids}::uuid[])`.execute(db)
  return new Map(found.rows.map(({ id, load_id }) => [id, load_id]))
}
