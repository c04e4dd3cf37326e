import type { Day, Instant } from '../kernel/index.ts'
import { TRIGGERS, type Trigger } from './triggers.ts'

/** A venture's setting, in force from `since` until the next one. A trigger that it leaves out keeps its default. */
export type PointsConfig = {
  readonly since: Instant
  readonly enabled: boolean
  readonly points: Readonly<Partial<Record<Trigger, number>>>
  /** Triggers that earn nothing while the others do; each keeps its price. */
  readonly off: readonly Trigger[]
  /** The most points that a person can have of one business day; null is no limit. */
  readonly dailyCap: number | null
}

export type PointsSettings = {
  /** Facts of earlier days earn nothing. */
  readonly liveFrom: Day | null
  /** In any order; before the first one the defaults hold, without a cap. */
  readonly history: readonly PointsConfig[]
}

/** What `trigger` is worth at an instant, and the cap at that instant. Switched off, it is worth 0. */
export function pointsAt(settings: PointsSettings, trigger: Trigger, at: Instant) {
  const past = settings.history.filter(({ since }) => since <= at)
  const config = past.reduce<PointsConfig | null>((last, each) => (last && last.since > each.since ? last : each), null)
  if (config === null) return { points: TRIGGERS[trigger], dailyCap: null }
  const earns = config.enabled && !config.off.includes(trigger)
  return { points: earns ? priceOf(config, trigger) : 0, dailyCap: config.dailyCap }
}

/** What a deed is worth while it is switched on. */
export function priceOf(config: Pick<PointsConfig, 'points'>, trigger: Trigger): number {
  return config.points[trigger] ?? TRIGGERS[trigger]
}
