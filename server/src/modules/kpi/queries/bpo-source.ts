import { type RawBuilder, sql } from 'kysely'
import type { BpoColumn } from '../store/bpo-columns.ts'
import { bpoRollUps, bpoTable } from '../store/bpo-table.ts'
import type { FigureTable } from '../store/figure-table.ts'

/** The whole call centre, one campaign, one agent, or one agent in one campaign. */
export type Whose = { readonly campaignId?: string | undefined; readonly agentId?: string | undefined }
export type BpoSource = { readonly table: FigureTable<BpoColumn>; readonly filter: RawBuilder<unknown> }

const WHOLE_DAYS = -1

/** The table whose rows of whole days are fewest. */
export function bpoSource({ campaignId, agentId }: Whose): BpoSource {
  if (campaignId !== undefined && agentId !== undefined)
    return { table: bpoTable, filter: sql`f.campaign_id = ${campaignId} and f.agent_id = ${agentId}` }
  if (campaignId !== undefined) return rollUp('campaign', campaignId)
  return agentId === undefined ? rollUp('venture', '') : rollUp('agent', agentId)
}

function rollUp(dimension: 'venture' | 'campaign' | 'agent', key: string): BpoSource {
  return {
    table: bpoRollUps,
    filter: sql`f.dimension = ${dimension} and f.hour = ${WHOLE_DAYS} and f.key = ${key}`,
  }
}
