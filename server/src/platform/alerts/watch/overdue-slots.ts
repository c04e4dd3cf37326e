import type { RaisedAlert } from '../alert.ts'

export const OVERDUE_SLOTS = 'overdue slots'
const MOST_NAMED = 20

/** One alert for all that was due and nobody has begun; none when nothing is. */
export function overdueAlerts(overdue: readonly string[]): readonly RaisedAlert[] {
  const titles = [...new Set(overdue)].sort()
  if (titles.length === 0) return []
  const more = titles.length - MOST_NAMED
  return [
    {
      key: OVERDUE_SLOTS,
      ventureId: null,
      severity: 'CRITICAL',
      title: titles.length === 1 ? `${titles[0]} is overdue` : `${titles.length} jobs are overdue`,
      detail: [...titles.slice(0, MOST_NAMED), ...(more > 0 ? [`and ${more} more`] : [])].join('\n'),
      path: '/admin/jobs',
    },
  ]
}
