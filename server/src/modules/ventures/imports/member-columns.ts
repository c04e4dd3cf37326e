import { ACCESS_ROLES, JOB_ROLES, ROLE_NAMES } from '@holdfast/engine/access'
import type { ImportColumn } from '../../../platform/imports/kind.ts'

/** Only what says the same in every company: a "Manager" of a file is given no rights by guessing. */
const ACCESS_NAMES: Readonly<Record<string, readonly string[]>> = {
  HR_ADMIN: ['hr admin'],
  TEAM_LEAD: ['team leader'],
  EMPLOYEE: ['staff'],
}
const JOB_NAMES: Readonly<Record<string, readonly string[]>> = {
  SALES: ['sales', 'salesperson', 'sales rep', 'account executive', 'account manager'],
  CSR: ['csr', 'customer service', 'customer service rep'],
  DISPATCH: ['dispatch', 'dispatcher'],
  CARRIER_TEAM: ['carrier team', 'carrier rep', 'carrier sales', 'carrier'],
  ACCOUNTING: ['accounting', 'accountant', 'billing'],
  BPO_AGENT: ['bpo agent', 'agent', 'call agent', 'call centre agent', 'call center agent'],
  HOTEL_MANAGER: ['hotel manager', 'property manager'],
  FRONT_DESK: ['front desk', 'reception', 'receptionist'],
  REVENUE_MANAGER: ['revenue manager'],
}

export const EMAIL_COLUMN: ImportColumn = {
  key: 'email',
  label: 'Email',
  type: 'email',
  isRequired: true,
  synonyms: ['email address', 'e-mail', 'mail', 'work email', 'login'],
  hint: 'Who it is, such as ana@northline.example.',
}

export const ACCESS_ROLE_COLUMN: ImportColumn = {
  key: 'accessRole',
  label: 'Access role',
  type: 'choice',
  choices: choicesOf(ACCESS_ROLES, ACCESS_NAMES),
  synonyms: ['role', 'access', 'permission', 'permissions', 'user role', 'access level'],
  hint: 'What they may do, such as Employee or Team lead.',
}

export const PLACE_COLUMNS: readonly ImportColumn[] = [
  {
    key: 'jobRole',
    label: 'Job role',
    type: 'choice',
    choices: choicesOf(JOB_ROLES, JOB_NAMES),
    synonyms: ['job', 'job title', 'title', 'position', 'function', 'department'],
    hint: 'What they do, such as Sales or Dispatch: pay rules and credits go by it.',
  },
  {
    key: 'office',
    label: 'Office',
    type: 'text',
    synonyms: ['branch', 'location', 'site', 'office name'],
    hint: 'By its name; one that is not known yet is created.',
  },
  {
    key: 'reportsTo',
    label: 'Reports to',
    type: 'email',
    synonyms: [
      'manager',
      'manager email',
      'supervisor',
      'supervisor email',
      'reports to email',
      'boss',
      'team lead email',
    ],
    hint: 'The email address of somebody of the venture or of this file, wherever in it they stand.',
  },
]

export const DAY_SYNONYMS = {
  startsOn: ['start', 'start date', 'starts', 'from', 'hire date', 'hired', 'joined', 'since', 'effective from'],
  endsOn: ['end', 'end date', 'ends', 'to', 'until', 'last day', 'left', 'termination date', 'effective to'],
} as const

function choicesOf(keys: readonly (keyof typeof ROLE_NAMES)[], names: Readonly<Record<string, readonly string[]>>) {
  return Object.fromEntries(keys.map((key) => [key, [ROLE_NAMES[key], ...(names[key] ?? [])]]))
}
