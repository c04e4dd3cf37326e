import type { CampaignDetail } from '@holdfast/contract'
import { type DatedTerms, termsInWords, termsOn } from '@holdfast/engine/bpo'
import type { CampaignId, Day, VentureId } from '@holdfast/engine/kernel'
import { sql } from 'kysely'
import { type Caller, todayIn } from '../../../../platform/caller.ts'
import { personNamed } from '../../../../platform/db/name-of-person.ts'
import type { Reads } from '../../../../platform/db/tx.ts'
import { mayRecordIn, maySetUp } from '../../policy.ts'
import { campaignsSeen, isPutOn } from './campaigns-seen.ts'

type SetTerms = DatedTerms & Pick<CampaignDetail['terms'][number], 'setBy' | 'setAt'>

/** A campaign with its terms, those of its first day among them. */
export type StoredCampaign = {
  readonly id: CampaignId
  readonly ventureId: VentureId
  readonly name: string
  readonly zone: string
  readonly isActive: boolean
  readonly revision: number
  /** Whether the caller's own agent is on it. */
  readonly isPutOn: boolean
  readonly terms: readonly SetTerms[]
}

/** Those that the caller sees, all or one; by name. */
export async function storedCampaigns(db: Reads, caller: Caller, id?: string): Promise<readonly StoredCampaign[]> {
  const { rows } = await sql<StoredCampaign>`
    select c.id, c.venture_id as "ventureId", c.name, c.zone, c.is_active as "isActive", c.revision,
      ${isPutOn(caller)} as "isPutOn", coalesce((
        select json_agg(json_build_object('startsOn', t.starts_on, 'variant', t.service_level_variant,
          'thresholdSeconds', t.service_level_seconds, 'shortAbandonSeconds', t.short_abandon_seconds,
          'setBy', ${personNamed('t.set_by')}, 'setAt', to_char(t.set_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'))
          order by t.starts_on desc)
        from bpo.campaign_terms t where t.venture_id = c.venture_id and t.campaign_id = c.id), '[]')::jsonb
      || jsonb_build_array(jsonb_build_object('startsOn', null, 'variant', c.service_level_variant,
        'thresholdSeconds', c.service_level_seconds, 'shortAbandonSeconds', c.short_abandon_seconds, 'setBy', null, 'setAt', null)) as terms
    from bpo.campaigns c
    where ${campaignsSeen(caller)} and ${id === undefined ? sql`true` : sql`c.id = ${id}`}
    order by c.name, c.id`.execute(db)
  return rows
}

export function campaignView(campaign: StoredCampaign, caller: Caller) {
  const { terms, isPutOn: _, ...facts } = campaign
  return {
    ...facts,
    ...shownTerms(termsOn(terms, todayOf(campaign, caller))),
    can: { change: maySetUp(caller, campaign.ventureId), log: mayRecordIn(caller, campaign) },
  }
}

export function todayOf({ zone }: Pick<StoredCampaign, 'zone'>, { now }: Caller): Day {
  return todayIn(zone, now)
}

export function shownTerms(terms: DatedTerms) {
  return {
    serviceLevelVariant: terms.variant,
    serviceLevelSeconds: terms.thresholdSeconds,
    shortAbandonSeconds: terms.shortAbandonSeconds,
    serviceLevelRule: termsInWords(terms),
  }
}
