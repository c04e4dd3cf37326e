import type { DayTotals as DayTotalsView } from '@holdfast/contract'
import { DAY_TOTALS, type DayFigures, type DayTotal, type DayTotals } from '@holdfast/engine/bpo'
import type { Selectable } from 'kysely'
import { sql } from 'kysely'
import type { DB } from '../../../../generated/schema.ts'
import { type Caller, may } from '../../../../platform/caller.ts'
import { personNamed } from '../../../../platform/db/name-of-person.ts'
import { mayVoidCall } from '../../policy.ts'

export type TotalsRow = Selectable<DB['bpo.day_totals']>
export type FoundTotals = TotalsRow & {
  readonly campaign_name: string
  readonly agent_user_id: string
  readonly agent_name: string
  readonly recorder: { readonly id: string; readonly name: string } | null
}

/** `answeredInTime` stands under `answered_in_time`. */
export function columnOf(total: DayTotal): Extract<keyof TotalsRow, string> {
  return total.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`) as Extract<keyof TotalsRow, string>
}

export function figuresOf(row: TotalsRow): DayFigures {
  return Object.fromEntries(DAY_TOTALS.map((total) => [total, row[columnOf(total)]])) as DayFigures
}

/** Totals as their rules see them. */
export function toDayTotals(row: TotalsRow): DayTotals {
  return {
    campaignId: row.campaign_id as DayTotals['campaignId'],
    agentId: row.agent_id as DayTotals['agentId'],
    day: row.day,
    figures: figuresOf(row),
    isVoid: row.voided_at !== null,
    version: row.version,
  }
}

/** Of totals `t`. */
export const namedTotals = sql`
  select t.*, p.name as campaign_name, a.user_id as agent_user_id, u.name as agent_name, ${personNamed('t.recorded_by')} as recorder
  from bpo.day_totals t
  join bpo.campaigns p on p.venture_id = t.venture_id and p.id = t.campaign_id
  join bpo.agents a on a.venture_id = t.venture_id and a.id = t.agent_id
  join identity.person_facts u on u.id = a.user_id`

export function totalsView(row: FoundTotals, caller: Caller): DayTotalsView {
  const { revenueMinor, ...figures } = figuresOf(row)
  const whose = { ventureId: row.venture_id, agentUserId: row.agent_user_id } as Parameters<typeof mayVoidCall>[1]
  return {
    id: row.id,
    ventureId: row.venture_id,
    campaign: { id: row.campaign_id, name: row.campaign_name },
    agent: { id: row.agent_id, name: row.agent_name },
    day: row.day,
    ...figures,
    revenue: revenueMinor === null ? null : { minor: revenueMinor, currency: row.currency },
    source: row.source as DayTotalsView['source'],
    recordedBy: row.recorder,
    recordedAt: row.recorded_at,
    voided: row.voided_at === null ? null : { at: row.voided_at, reason: row.void_reason ?? '' },
    version: row.version,
    can: {
      record: may(caller, 'imports.work', row.venture_id),
      void: row.voided_at === null && mayVoidCall(caller, whose),
    },
  }
}
