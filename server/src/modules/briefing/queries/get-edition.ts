import type { BriefingBody, BriefingEdition } from '@holdfast/contract'
import { type Day, type Instant, refuse, type VentureId } from '@holdfast/engine/kernel'
import { sql } from 'kysely'
import { type Caller, ventureOf } from '../../../platform/caller.ts'
import type { Reads } from '../../../platform/db/tx.ts'
import { seenEdition } from '../seen-edition.ts'

type Row = {
  readonly id: string
  readonly ventureId: VentureId
  readonly day: Day
  readonly builtAt: Instant
  readonly fires: number
  readonly wins: number
  readonly content: Partial<BriefingBody>
}

/** As it was told that morning, as far as the caller may see it now. Refuses `edition.not_found`. */
export async function getEdition(db: Reads, caller: Caller, input: { readonly id: string }): Promise<BriefingEdition> {
  const { rows } = await sql<Row>`
    select id, venture_id as "ventureId", day, built_at as "builtAt", fires, wins, content from briefing.editions
    where venture_id = any (${[...caller.scope]}::uuid[]) and id = ${input.id}::uuid`.execute(db)
  const { content, ...row } =
    rows[0] ?? refuse('not_found', 'edition.not_found', 'There is no such past briefing for you.')
  const ventureName = ventureOf(caller, row.ventureId).name
  return { ...row, ventureName, ...seenEdition(caller, row.ventureId, content) }
}
