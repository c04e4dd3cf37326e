import type { Tile } from '@holdfast/contract'
import { compare, rational, type VentureId } from '@holdfast/engine/kernel'
import { type PeriodTarget, targetInPeriod } from '@holdfast/engine/kpi'
import type { Cache } from '../../../../platform/cache.ts'
import type { Reads } from '../../../../platform/db/tx.ts'
import { calendarOf } from '../../../ventures/index.ts'
import type { AimedMetric } from './beside-figures.ts'
import type { Span } from './compared-range.ts'

/** By metric, what the range is to reach. */
export type Aims = Readonly<Record<string, PeriodTarget>>

/** Spreading targets over working days takes longer than reading them, and depends on nothing but what is in the key. */
export async function aimsOf(
  db: Reads,
  cache: Cache,
  ventureId: VentureId,
  { from, to }: Span,
  targets: readonly AimedMetric[],
): Promise<Aims> {
  if (targets.length === 0) return {}
  const calendar = await calendarOf(db, ventureId)
  return cache.keep('aims', JSON.stringify([from, to, targets, calendar]), async () =>
    Object.fromEntries(
      [...Map.groupBy(targets, ({ metric }) => metric)].flatMap(([metric, own]) => {
        const aim = targetInPeriod(own, { from, to }, calendar)
        return aim === null ? [] : [[metric, aim]]
      }),
    ),
  )
}

/** Money is aimed at in the venture's own currency. */
export function withAims(tiles: readonly Tile[], aims: Aims, currency: string): Tile[] {
  return tiles.map((tile) => {
    const aim = tile.currency === null || tile.currency === currency ? aims[tile.metric] : undefined
    return aim ? { ...tile, target: { ...aim, isMet: isMet(tile, aim) } } : tile
  })
}

function isMet({ value, better }: Tile, aim: PeriodTarget): boolean | null {
  if (value === null || better === null) return null
  const difference = compare(rational(value), rational(aim.value))
  return better === 'higher' ? difference >= 0 : difference <= 0
}
