import { findMetric, type MetricSource, type Rule } from '@holdfast/engine/incentives'

/**
 * Which credits of a day stand behind a rule's line: the payee's own or those of their team; of loads those of one credit
 * role, or (null) each load once; of a team's calls those of members in one job role, or (null) of all.
 */
export type LineSource = {
  readonly side: 'own' | 'team'
  readonly kind: MetricSource
  readonly role: string | null
  readonly metricKey: string
}

/** domain.md §6: config.metricKey stands in the place of the rule's own metric; job roles select credits of loads only. */
export function lineSource(rule: Rule): LineSource {
  const instead = rule.config['metricKey']
  const metricKey = typeof instead === 'string' ? instead : rule.metricKey
  const kind = findMetric(metricKey)?.source ?? 'load'
  const side = rule.of === 'team' ? 'team' : 'own'
  const hasRole = kind === 'load' || (side === 'team' && instead === undefined)
  return { side, kind, role: hasRole ? rule.jobRole : null, metricKey }
}

/** Whether a team's member is one whose work of the day counts: of loads the credit role says it, of calls the job role. */
export function countsMember({ kind, role }: LineSource, jobRole: string | null): boolean {
  return kind === 'load' || role === null || role === jobRole
}
