import type { Target, TargetMetric } from '@holdfast/contract'
import { divide, multiply, rational, toText } from '@holdfast/engine/kernel'

const HUNDRED = rational(100)

/** What a field shows of a target's value: a share as percent, everything else as it is; money in minor units. */
export function shownValue(value: string, { unit }: Pick<TargetMetric, 'unit'>): number {
  return Number(unit === 'share' ? toText(multiply(rational(value), HUNDRED)) : value)
}

/** The same back as the API takes it. Fields bound their digits, so that the text of the number is exact. */
export function givenValue(shown: number, { unit }: Pick<TargetMetric, 'unit'>): string {
  return unit === 'share' ? toText(divide(rational(String(shown)), HUNDRED)) : String(shown)
}

/** What the API is asked to put in the place of a target, with some of it changed. */
export function settingOf({ ventureId, metric, campaign, person, from, to, isOpen, value, per }: Target) {
  return {
    ventureId,
    metric,
    campaignId: campaign?.id ?? null,
    userId: person?.id ?? null,
    from,
    to: isOpen ? null : to,
    value,
    per,
  }
}
