import type { AccessRole, GroupRole, JobRole } from '@holdfast/engine/access'
import type { UserId } from '@holdfast/engine/kernel'
import type { VentureName } from './ventures.ts'

type Membership = {
  readonly venture: VentureName
  readonly role: AccessRole
  readonly jobRole?: JobRole
  readonly reportsTo?: string
}
export type WorldPerson = {
  readonly id: UserId
  readonly name: string
  readonly email: string
  readonly groupRole?: GroupRole
  readonly memberships: readonly Membership[]
}

function person(n: number, name: string, rest: Omit<WorldPerson, 'id' | 'name' | 'email'>): WorldPerson {
  const id = `00000000-0000-7000-8000-0000000001${String(n).padStart(2, '0')}` as UserId
  return { id, name, email: `${name.toLowerCase().replace(/[^a-z]+/g, '.')}@holdfast.example`, ...rest }
}

/** The people of every test and of the demo. Older ids than any row made later, so that orders by id stay as they are. */
export const PEOPLE = {
  meera: person(1, 'Meera Iyer', { groupRole: 'CEO', memberships: [] }),
  sam: person(2, 'Sam Lindqvist', { groupRole: 'ADMIN', memberships: [] }),
  ruth: person(3, 'Ruth Adeyemi', { groupRole: 'AUDITOR', memberships: [] }),
  omar: person(4, 'Omar Haddad', { memberships: [{ venture: 'northline', role: 'VENTURE_HEAD' }] }),
  grace: person(5, 'Grace Okafor', {
    memberships: [
      { venture: 'northline', role: 'FINANCE', jobRole: 'ACCOUNTING' },
      { venture: 'callbridge', role: 'FINANCE', jobRole: 'ACCOUNTING' },
    ],
  }),
  arjun: person(6, 'Arjun Mehta', {
    memberships: [
      { venture: 'northline', role: 'EMPLOYEE', jobRole: 'SALES', reportsTo: 'omar' },
      { venture: 'callbridge', role: 'TEAM_LEAD', jobRole: 'BPO_AGENT', reportsTo: 'farah' },
    ],
  }),
  ana: person(7, 'Ana Whitfield', {
    memberships: [{ venture: 'northline', role: 'EMPLOYEE', jobRole: 'DISPATCH', reportsTo: 'dana' }],
  }),
  dana: person(8, 'Dana Kowalski', {
    memberships: [{ venture: 'northline', role: 'TEAM_LEAD', jobRole: 'DISPATCH', reportsTo: 'omar' }],
  }),
  priya: person(9, 'Priya Nair', {
    memberships: [{ venture: 'northline', role: 'EMPLOYEE', jobRole: 'SALES', reportsTo: 'omar' }],
  }),
  daniel: person(10, 'Daniel Reyes', {
    memberships: [{ venture: 'northline', role: 'EMPLOYEE', jobRole: 'CARRIER_TEAM', reportsTo: 'dana' }],
  }),
  marcus: person(11, 'Marcus Bell', {
    memberships: [{ venture: 'northline', role: 'CONTRACTOR', jobRole: 'DISPATCH', reportsTo: 'dana' }],
  }),
  tessa: person(12, 'Tessa Grant', {
    memberships: [{ venture: 'harbor', role: 'VENTURE_HEAD', jobRole: 'HOTEL_MANAGER' }],
  }),
  luis: person(13, 'Luis Ortega', {
    memberships: [{ venture: 'harbor', role: 'EMPLOYEE', jobRole: 'FRONT_DESK', reportsTo: 'tessa' }],
  }),
  farah: person(14, 'Farah Khan', {
    memberships: [{ venture: 'callbridge', role: 'VENTURE_HEAD', jobRole: 'BPO_AGENT' }],
  }),
  nisha: person(15, 'Nisha Rao', {
    memberships: [{ venture: 'callbridge', role: 'EMPLOYEE', jobRole: 'BPO_AGENT', reportsTo: 'arjun' }],
  }),
  rahul: person(16, 'Rahul Verma', {
    memberships: [{ venture: 'callbridge', role: 'EMPLOYEE', jobRole: 'BPO_AGENT', reportsTo: 'arjun' }],
  }),
  nobody: person(17, 'Noor Aziz', { memberships: [] }),
} as const satisfies Record<string, WorldPerson>

export type PersonName = keyof typeof PEOPLE
