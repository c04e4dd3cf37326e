import type { ServiceLevelRow } from '@holdfast/contract'
import { type ServiceLevelVariant, termsInWords } from '@holdfast/engine/bpo'
import { addDays, type Day, rational, subtract, toDecimal } from '@holdfast/engine/kernel'
import { bpoRatios, ratio } from '@holdfast/engine/kpi'
import { sql } from 'kysely'
import type { Reads } from '../../../../platform/db/tx.ts'
import { type BpoColumn, bpoColumns } from '../../store/bpo-columns.ts'
import { bpoRollUps } from '../../store/bpo-table.ts'
import { sumsOf } from '../../store/figure-table.ts'
import { standingTargets } from '../../store/standing-targets.ts'
import { bpoDayOf } from '../../views/bpo-day-of.ts'
import { figureRows } from '../figure-rows.ts'
import type { KnownDays } from '../known-days.ts'

type Sums = { readonly [C in BpoColumn]: number }
/** `hour` -1: the whole day. */
type HourSums = Sums & { readonly campaignId: string; readonly hour: number }
type Rule = ServiceLevelRow['rules'][number]
type Named = { readonly id: string; readonly name: string; readonly zone: string; readonly rules: readonly Rule[] }

const METRIC = 'serviceLevel'

/** Campaigns with incoming calls in the range, by name. */
export async function serviceLevelRows(db: Reads, known: KnownDays, campaignId?: string): Promise<ServiceLevelRow[]> {
  const campaigns = await campaignsOf(db, known, campaignId)
  const sums = await hourSums(db, known, campaignId)
  const targets = await standingTargets(db, known.venture.id)
  return campaigns.flatMap(({ id, name, zone, rules }) => {
    const own = sums.filter((each) => each.campaignId === id)
    const whole = own.find(({ hour }) => hour < 0)
    if (!whole || whole.inbound === 0) return []
    const levels = levelsOf(whole)
    const target = targetOf(targets, id, known.to)
    return [
      {
        campaign: { id, name },
        zone,
        ...levels,
        target,
        difference: target === null || levels.serviceLevel === null ? null : less(levels.serviceLevel, target),
        rules: [...rules],
        hours: own
          .filter(({ hour, inbound }) => hour >= 0 && inbound > 0)
          .map((each) => ({ hour: each.hour, ...levelsOf(each) })),
      },
    ]
  })
}

function levelsOf(sums: Sums) {
  const ratios = bpoRatios(bpoDayOf(sums))
  const shown = ({ numerator, denominator }: (typeof ratios)['serviceLevel']) => ratio(numerator, denominator)
  return {
    offered: sums.inbound,
    answered: sums.answered,
    abandoned: sums.abandoned,
    shortAbandoned: sums.short_abandoned,
    met: sums.service_level_met,
    counted: sums.service_level_of,
    serviceLevel: shown(ratios.serviceLevel),
    averageSpeedOfAnswer: shown(ratios.answerSpeed),
    abandonment: shown(ratios.abandonment),
  }
}

async function hourSums(db: Reads, known: KnownDays, campaignId: string | undefined): Promise<readonly HourSums[]> {
  const only = campaignId === undefined ? sql`true` : sql`f.key = ${campaignId}`
  const { rows } = await sql<HourSums>`
    select f.key as "campaignId", f.hour, ${sumsOf(bpoColumns, 'f')}
    from (${figureRows(bpoRollUps, known, sql`f.dimension = 'campaign' and ${only}`)}) f
    group by f.key, f.hour order by f.hour`.execute(db)
  return rows
}

/** The terms of each day of the range, oldest first. */
async function campaignsOf(
  db: Reads,
  { venture, from, to }: KnownDays,
  campaignId: string | undefined,
): Promise<readonly Named[]> {
  const { rows } = await sql<{
    id: string
    name: string
    zone: string
    from: Day
    to: Day
    variant: ServiceLevelVariant
    seconds: number
    short: number
  }>`
    select c.id, c.name, c.zone, greatest(t.starts_on, ${from}::date) as "from", least(t.ends_before - 1, ${to}::date) as "to",
      t.service_level_variant as variant, t.service_level_seconds as seconds, t.short_abandon_seconds as short
    from bpo.campaign_facts c join bpo.campaign_term_facts t on t.venture_id = c.venture_id and t.campaign_id = c.id
      and t.starts_on <= ${to}::date and (t.ends_before is null or t.ends_before > ${from}::date)
    where c.venture_id = ${venture.id} and ${campaignId === undefined ? sql`true` : sql`c.id = ${campaignId}`}
    order by c.name, c.id, t.starts_on`.execute(db)
  return [...Map.groupBy(rows, ({ id }) => id)].flatMap(([id, own]) => {
    const [first] = own
    return first ? [{ id, name: first.name, zone: first.zone, rules: own.map(ruleOf) }] : []
  })
}

function ruleOf(row: { from: Day; to: Day; variant: ServiceLevelVariant; seconds: number; short: number }): Rule {
  const { from, to, variant, seconds, short } = row
  return {
    from,
    to,
    serviceLevelVariant: variant,
    serviceLevelSeconds: seconds,
    shortAbandonSeconds: short,
    serviceLevelRule: termsInWords({ variant, thresholdSeconds: seconds, shortAbandonSeconds: short }),
  }
}

type Targets = Awaited<ReturnType<typeof standingTargets>>

/** The campaign's own, or the venture's where it has none. */
function targetOf(targets: Targets, campaignId: string, day: Day): string | null {
  const standing = targets.filter(
    ({ metric, userId, from, to }) =>
      metric === METRIC && userId === null && from < addDays(day, 1) && (to === null || to >= day),
  )
  const own = standing.find((target) => target.campaignId === campaignId)
  return (own ?? standing.find((target) => target.campaignId === null))?.value ?? null
}

function less(a: string, b: string): string {
  return toDecimal(subtract(rational(a), rational(b)), 6)
}
