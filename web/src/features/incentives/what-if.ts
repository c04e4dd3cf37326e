import type { Standing } from '@holdfast/contract'
import { settle } from '@holdfast/engine/incentives'
import { add, rational, toText } from '@holdfast/engine/kernel'

/**
 * What so much more of a rule's measure would bring today, in minor units of its currency: by the engine that pays, in
 * this browser. A condition on the same metric moves with it. Null where the rule cannot say: no data yet, or a ratio.
 */
export function whatIf({ rule, snapshot }: Pick<Standing, 'rule' | 'snapshot'>, more: string): number | null {
  const key = rule.config.metricKey ?? rule.metricKey
  const grown = (text: string | null | undefined) =>
    text === null || text === undefined || text.includes('/') ? null : toText(add(rational(text), rational(more)))
  const moved = grown(rule.config.metricKey ? snapshot.metrics?.[key] : snapshot.value)
  if (moved === null) return null
  const metrics = { ...snapshot.metrics, ...(snapshot.metrics && key in snapshot.metrics && { [key]: moved }) }
  const then = { ...snapshot, metrics, ...(!rule.config.metricKey && { value: moved }) }
  return settle(rule, then).minor - settle(rule, snapshot).minor
}
