/** Roles over all ventures; they sit on the user (domain.md §2). AUDITOR reads only. */
export const GROUP_ROLES = ['CEO', 'ADMIN', 'COO', 'AUDITOR'] as const
export type GroupRole = (typeof GROUP_ROLES)[number]

/** Roles in one venture; they sit on the membership. */
export const ACCESS_ROLES = [
  'VENTURE_HEAD',
  'FINANCE',
  'HR_ADMIN',
  'OFFICE_MANAGER',
  'TEAM_LEAD',
  'EMPLOYEE',
  'CONTRACTOR',
] as const
export type AccessRole = (typeof ACCESS_ROLES)[number]

/** What a person does in a venture, beside what they may see. */
export const JOB_ROLES = [
  'SALES',
  'CSR',
  'DISPATCH',
  'CARRIER_TEAM',
  'ACCOUNTING',
  'BPO_AGENT',
  'HOTEL_MANAGER',
  'FRONT_DESK',
  'REVENUE_MANAGER',
] as const
export type JobRole = (typeof JOB_ROLES)[number]

export const VENTURE_TYPES = ['LOGISTICS', 'TRANSPORT', 'HOSPITALITY', 'BPO', 'SAAS', 'HOLDINGS'] as const
export type VentureType = (typeof VENTURE_TYPES)[number]

export const ROLE_NAMES: Readonly<Record<GroupRole | AccessRole | JobRole, string>> = {
  CEO: 'CEO',
  ADMIN: 'Administrator',
  COO: 'COO',
  AUDITOR: 'Auditor',
  VENTURE_HEAD: 'Venture head',
  FINANCE: 'Finance',
  HR_ADMIN: 'HR administrator',
  OFFICE_MANAGER: 'Office manager',
  TEAM_LEAD: 'Team lead',
  EMPLOYEE: 'Employee',
  CONTRACTOR: 'Contractor',
  SALES: 'Sales',
  CSR: 'Customer service',
  DISPATCH: 'Dispatch',
  CARRIER_TEAM: 'Carrier team',
  ACCOUNTING: 'Accounting',
  BPO_AGENT: 'Call agent',
  HOTEL_MANAGER: 'Hotel manager',
  FRONT_DESK: 'Front desk',
  REVENUE_MANAGER: 'Revenue manager',
}
