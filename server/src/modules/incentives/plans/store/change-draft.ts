import type { Day } from '@holdfast/engine/kernel'
import { sql } from 'kysely'
import type { Tx } from '../../../../platform/db/tx.ts'
import type { HeldVersion } from './hold-version.ts'

type Edit = { readonly startsOn: Day; readonly endsOn: Day | null; readonly editedBy: string }

/** The plan is held, so nobody else edits or publishes the draft meanwhile. */
export async function changeDraft(tx: Tx, { plan, id }: HeldVersion, edit: Edit): Promise<void> {
  await tx
    .updateTable('incentives.plan_versions')
    .set({
      starts_on: edit.startsOn,
      ends_on: edit.endsOn,
      edited_by: sql<
        string[]
      >`case when ${edit.editedBy}::uuid = any (edited_by) then edited_by else edited_by || ${edit.editedBy}::uuid end`,
      version: sql<number>`version + 1`,
    })
    .where('venture_id', '=', plan.ventureId)
    .where('id', '=', id)
    .execute()
}

/** With its rules and examples. */
export async function deleteDraft(tx: Tx, { plan, id }: HeldVersion): Promise<void> {
  await tx
    .deleteFrom('incentives.plan_versions')
    .where('venture_id', '=', plan.ventureId)
    .where('id', '=', id)
    .execute()
}
