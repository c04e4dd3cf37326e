import type { ReviewBand } from '@holdfast/engine/hospitality'
import { sql } from 'kysely'
import { type Caller, personOf } from '../../../../platform/caller.ts'
import type { Tx } from '../../../../platform/db/tx.ts'

export type TemplateWritten = { readonly name: string; readonly body: string; readonly band: ReviewBand | null }

/** The id of the new template; null where the venture has one of this name. */
export async function insertTemplate(
  tx: Tx,
  caller: Caller,
  ventureId: string,
  written: TemplateWritten,
): Promise<string | null> {
  const inserted = await tx
    .insertInto('hospitality.review_templates')
    .values({ venture_id: ventureId, ...written, created_at: caller.now, created_by: personOf(caller) })
    .onConflict((conflict) => conflict.columns(['venture_id', 'name']).doNothing())
    .returning('id')
    .executeTakeFirst()
  return inserted?.id ?? null
}

/** False, and nothing is written, where another template of the venture has this name. */
export async function rewriteTemplate(
  tx: Tx,
  { ventureId, id, version }: { readonly ventureId: string; readonly id: string; readonly version: number },
  { name, body, band }: TemplateWritten,
): Promise<boolean> {
  const { numAffectedRows } = await sql`
    update hospitality.review_templates t set name = ${name}, body = ${body}, band = ${band}, version = ${version + 1}
    where t.venture_id = ${ventureId} and t.id = ${id} and not exists (
      select from hospitality.review_templates o where o.venture_id = t.venture_id and o.name = ${name} and o.id <> t.id)`.execute(
    tx,
  )
  return numAffectedRows === 1n
}

export async function deleteTemplate(tx: Tx, ventureId: string, id: string): Promise<void> {
  await tx.deleteFrom('hospitality.review_templates').where('venture_id', '=', ventureId).where('id', '=', id).execute()
}
