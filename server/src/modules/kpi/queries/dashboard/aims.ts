import type { Tile } from '@holdfast/contract'
import { compare, type Day, rational, type VentureId } from '@holdfast/engine/kernel'
import { type PeriodTarget, targetInPeriod } from '@holdfast/engine/kpi'
import type { Cache } from '../../../../platform/cache.ts'
import type { Reads } from '../../../../platform/db/tx.ts'
import { calendarOf } from '../../../ventures/index.ts'
import type { AimedMetric } from './beside-figures.ts'
import type { Span } from './compared-range.ts'
import type { PartOfRange } from './series.ts'

export type Aim = PeriodTarget & {
  /** Of each part of the chart by itself, by its first day; where nothing is aimed at there is none. */
  readonly parts: Readonly<Record<Day, string>>
}
/** By metric, what the range is to reach. */
export type Aims = Readonly<Record<string, Aim>>

type Charted = { readonly range: Span; readonly parts: readonly PartOfRange[] }

/** Spreading targets over working days takes longer than reading them, and depends on nothing but what is in the key. */
export async function aimsOf(
  db: Reads,
  cache: Cache,
  ventureId: VentureId,
  { range: { from, to }, parts: charted }: Charted,
  targets: readonly AimedMetric[],
): Promise<Aims> {
  if (targets.length === 0) return {}
  const calendar = await calendarOf(db, ventureId)
  const parts = [...new Map(charted.map(({ firstDay, lastDay }) => [firstDay, lastDay]))]
  return cache.keep('aims', JSON.stringify([from, to, parts, targets, calendar]), async () =>
    Object.fromEntries(
      [...Map.groupBy(targets, ({ metric }) => metric)].flatMap(([metric, own]) => {
        const aim = targetInPeriod(own, { from, to }, calendar)
        if (aim === null) return []
        const ofParts = parts.flatMap(([firstDay, lastDay]) => {
          const part = targetInPeriod(own, { from: firstDay, to: lastDay }, calendar)
          return part === null ? [] : [[firstDay, part.value] as const]
        })
        return [[metric, { ...aim, parts: Object.fromEntries(ofParts) }]]
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
