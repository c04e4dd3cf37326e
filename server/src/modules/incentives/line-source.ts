import { findMetric, type Rule } from '@holdfast/engine/incentives'

/** Which credits of a day stand behind a rule's line: of loads those of one credit role, or (null) each load once. */
export type LineSource = { readonly kind: 'load' | 'call'; readonly role: string | null; readonly metricKey: string }

/** domain.md §6: config.metricKey stands in the place of the rule's own metric; job roles select credits of loads only. */
export function lineSource(rule: Rule): LineSource {
  const instead = rule.config['metricKey']
  const metricKey = typeof instead === 'string' ? instead : rule.metricKey
  const kind = findMetric(metricKey)?.source ?? 'load'
  return { kind, role: kind === 'load' ? rule.jobRole : null, metricKey }
}
