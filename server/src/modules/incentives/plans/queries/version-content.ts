import type { Example } from '@holdfast/contract'
import type { Reads } from '../../../../platform/db/tx.ts'
import type { DraftContent } from '../check-draft.ts'
import type { PlanRef } from '../store/plan-ref.ts'
import { planRows, type VersionRow } from './plan-rows.ts'

/** What a version says, without who said it and when. */
export async function contentOf(db: Reads, plan: PlanRef, versionId: string): Promise<DraftContent> {
  const [row] = await planRows(db, [plan.ventureId], plan.id)
  const version = row?.versions.find(({ id }) => id === versionId)
  if (!version) throw new Error(`The plan ${plan.id} has no version ${versionId}.`)
  return contentOfRow(version)
}

export function contentOfRow({ startsOn, endsOn, rules, examples }: VersionRow): DraftContent {
  return {
    startsOn,
    endsOn,
    rules: rules.map(({ rule }) => rule),
    examples: examples.map(({ id: _, ...example }): Example => example),
  }
}
