import type { ReviewTemplate } from '@holdfast/contract'
import { refuse } from '@holdfast/engine/kernel'
import { sql } from 'kysely'
import type { Caller } from '../../../../platform/caller.ts'
import type { Tx } from '../../../../platform/db/tx.ts'
import { authorizeManaging, hotelSight } from '../../policy.ts'
import { templatesOf } from '../queries/list-templates.ts'

/** Locks a template to change it. Refuses `template.not_found`, wherever it may be, and whoever does not manage hotels. */
export async function holdTemplate(tx: Tx, caller: Caller, id: string): Promise<ReviewTemplate> {
  const { whole, assigned } = hotelSight(caller)
  const [template] = await templatesOf(tx, caller, [...whole, ...assigned], sql`and t.id = ${id}`, sql`for update`)
  if (!template) return refuseMissingTemplate()
  authorizeManaging(caller, template.ventureId, 'change the templates of this venture')
  return template
}

/** As it stands now. */
export async function shownTemplate(tx: Tx, caller: Caller, ventureId: string, id: string): Promise<ReviewTemplate> {
  const [template] = await templatesOf(tx, caller, [ventureId], sql`and t.id = ${id}`)
  return template ?? refuseMissingTemplate()
}

function refuseMissingTemplate(): never {
  return refuse('not_found', 'template.not_found', 'There is no such template for you.')
}
