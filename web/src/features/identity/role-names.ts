import { type AccessRole, type GroupRole, type JobRole, ROLE_NAMES, type VentureType } from '@holdfast/engine/access'

export const roleName = (role: GroupRole | AccessRole | JobRole | null): string | null =>
  role === null ? null : ROLE_NAMES[role]

export const TYPE_NAMES: Readonly<Record<VentureType, string>> = {
  LOGISTICS: 'Freight brokerage',
  TRANSPORT: 'Transport with own trucks',
  HOSPITALITY: 'Hotels',
  BPO: 'Call centre',
  SAAS: 'Software',
  HOLDINGS: 'Holdings',
}
