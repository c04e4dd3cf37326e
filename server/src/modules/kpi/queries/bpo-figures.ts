import type { BpoFigures } from '@holdfast/contract'
import { sql } from 'kysely'
import type { Caller } from '../../../platform/caller.ts'
import type { Reads } from '../../../platform/db/tx.ts'
import { bpoTable } from '../store/bpo-table.ts'
import { bpoView } from '../views/bpo-view.ts'
import { askedDays, type FiguresOf, type Range } from './asked-days.ts'
import { figuresOf } from './figures-of.ts'
import { sumPeriods } from './sum-periods.ts'

type Whose = { readonly campaignId?: string | undefined; readonly agentId?: string | undefined }

/** Of one of the caller's ventures, or one campaign or agent of it; who may see them is asked by whoever shows them. */
export async function bpoFigures(db: Reads, caller: Caller, range: Range & Whose): Promise<FiguresOf<BpoFigures>> {
  const asked = askedDays(caller, range)
  const campaign = range.campaignId === undefined ? sql`true` : sql`f.campaign_id = ${range.campaignId}`
  const agent = range.agentId === undefined ? sql`true` : sql`f.agent_id = ${range.agentId}`
  return figuresOf(asked, await sumPeriods(db, bpoTable, asked, sql`${campaign} and ${agent}`), bpoView)
}
