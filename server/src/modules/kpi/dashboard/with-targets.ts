import type { Tile } from '@holdfast/contract'
import { compare, rational, type VentureId } from '@holdfast/engine/kernel'
import { type PeriodTarget, targetInPeriod } from '@holdfast/engine/kpi'
import type { Cache } from '../../../platform/cache.ts'
import type { Reads } from '../../../platform/db/tx.ts'
import { calendarOf } from '../../ventures/index.ts'
import { standingTargets } from '../store/standing-targets.ts'
import type { Span } from './compared-range.ts'

/** Of a campaign, of a person, or (both null) of the whole venture; never of one in place of another. */
export type Aimed = {
  readonly ventureId: VentureId
  readonly currency: string
  readonly campaignId: string | null
  readonly userId: string | null
}
type Targets = Readonly<Record<string, PeriodTarget>>

/** Targets are set without a figure changing, so they are asked for with every reply. Money is aimed at in one currency. */
export async function withTargets(
  db: Reads,
  cache: Cache,
  aimed: Aimed,
  range: Span,
  tiles: readonly Tile[],
): Promise<Tile[]> {
  const targets = await targetsIn(db, cache, aimed, range)
  return tiles.map((tile) => {
    const target = tile.currency === null || tile.currency === aimed.currency ? targets[tile.metric] : undefined
    return target ? { ...tile, target: { ...target, isMet: isMet(tile, target) } } : tile
  })
}

/** Spreading targets over working days takes longer than reading them, and depends on nothing but what is in the key. */
async function targetsIn(db: Reads, cache: Cache, aimed: Aimed, { from, to }: Span): Promise<Targets> {
  const standing = (await standingTargets(db, aimed.ventureId))
    .filter((target) => target.campaignId === aimed.campaignId && target.userId === aimed.userId)
    .filter((target) => target.from <= to && (target.to ?? to) >= from)
    .map(({ metric, value, per, from, to }) => ({ metric, value, per, from, to }))
  if (standing.length === 0) return {}
  const calendar = await calendarOf(db, aimed.ventureId)
  return cache.keep(`targets ${JSON.stringify([from, to, standing, calendar])}`, async () =>
    Object.fromEntries(
      [...Map.groupBy(standing, ({ metric }) => metric)].flatMap(([metric, targets]) => {
        const target = targetInPeriod(targets, { from, to }, calendar)
        return target === null ? [] : [[metric, target]]
      }),
    ),
  )
}

function isMet({ value, better }: Tile, target: PeriodTarget): boolean | null {
  if (value === null || better === null) return null
  const difference = compare(rational(value), rational(target.value))
  return better === 'higher' ? difference >= 0 : difference <= 0
}
