/** Everything that can be asked of the decision, as area.action. */
export const PERMISSIONS = [
  'public',
  'self',
  'freight.read',
  'freight.write',
  'freight.correct',
  'bpo.read',
  'bpo.log_own',
  'bpo.log_any',
  'bpo.correct',
  'bpo.setup',
  'kpi.read',
  'kpi.targets',
  'fx.edit',
  'imports.open',
  'imports.work',
  'incentives.read_own',
  'incentives.read_person',
  'incentives.read_venture',
  'incentives.commit',
  'incentives.plan_edit',
  'incentives.plan_publish',
  'gamification.read',
  'gamification.read_person',
  'gamification.configure',
  'briefing.read',
  'briefing.acknowledge',
  'ventures.read',
  'ventures.manage',
  'people.read',
  'people.manage',
  'admin.audit',
  'admin.jobs',
  'admin.jobs_run',
] as const
export type Permission = (typeof PERMISSIONS)[number]

const READING: ReadonlySet<Permission> = new Set([
  'public',
  'freight.read',
  'bpo.read',
  'kpi.read',
  'incentives.read_own',
  'incentives.read_person',
  'incentives.read_venture',
  'gamification.read',
  'gamification.read_person',
  'briefing.read',
  'ventures.read',
  'people.read',
  'admin.audit',
  'admin.jobs',
])

/** True when the permission changes nothing of a venture; the only kind that an AUDITOR ever gets, besides `self`. */
export function isReading(permission: Permission): boolean {
  return READING.has(permission)
}
