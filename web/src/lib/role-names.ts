import { type AccessRole, type GroupRole, type JobRole, ROLE_NAMES, type VentureType } from '@holdfast/engine/access'

export const roleName = (role: GroupRole | AccessRole | JobRole | null): string | null =>
  role === null ? null : ROLE_NAMES[role]

/** "Team lead, Dispatch": what somebody is and does in a venture. */
export const roleAndJob = ({
  role,
  jobRole,
}: {
  readonly role: AccessRole
  readonly jobRole: JobRole | null
}): string => [ROLE_NAMES[role], roleName(jobRole)].filter(Boolean).join(', ')

export const TYPE_NAMES: Readonly<Record<VentureType, string>> = {
  LOGISTICS: 'Freight brokerage',
  TRANSPORT: 'Transport with own trucks',
  HOSPITALITY: 'Hotels',
  BPO: 'Call centre',
  SAAS: 'Software',
  HOLDINGS: 'Holdings',
}
