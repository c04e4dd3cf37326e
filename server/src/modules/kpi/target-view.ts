import type { Target, TargetMetric } from '@holdfast/contract'
import type { UserId, VentureId } from '@holdfast/engine/kernel'
import type { TargetMetric as EngineMetric } from '@holdfast/engine/kpi'
import type { StoredTarget } from './target-book.ts'

export type TargetNames = {
  readonly campaigns: ReadonlyMap<string, string>
  readonly people: ReadonlyMap<UserId, string>
}

export function targetView(ventureId: VentureId, target: StoredTarget, names: TargetNames, mayEdit: boolean): Target {
  const { id, metric, campaignId, userId, value, per, from, to, isOpen } = target
  return {
    id,
    ventureId,
    metric,
    campaign: campaignId === null ? null : { id: campaignId, name: names.campaigns.get(campaignId) ?? '' },
    person: userId === null ? null : { id: userId, name: names.people.get(userId as UserId) ?? '' },
    value,
    per,
    from,
    to,
    isOpen,
    can: { edit: mayEdit },
  }
}

export function metricView({ key, label, unit, better, addsUp, figure }: EngineMetric): TargetMetric {
  return { key, label, unit, better, addsUp, figure }
}
