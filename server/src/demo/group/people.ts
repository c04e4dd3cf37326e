/** A line of a people file. Who reports to whom is said by address, as a person would write it. */
export type PersonLine = {
  readonly name: string
  readonly email: string
  readonly accessRole: string
  readonly jobRole: string
  readonly office: string
  readonly reportsTo: string
}

type Line = readonly [name: string, accessRole: string, jobRole: string, reportsTo?: string]

export function emailOf(name: string): string {
  return `${name.toLowerCase().replace(/[^a-z]+/g, '.')}@holdfast.example`
}

function staff(office: string, lines: readonly Line[]): readonly PersonLine[] {
  return lines.map(([name, accessRole, jobRole, reportsTo]) => ({
    name,
    email: emailOf(name),
    accessRole,
    jobRole,
    office,
    reportsTo: reportsTo === undefined ? '' : emailOf(reportsTo),
  }))
}

/** Who works in the group beside the people of the world, as each venture's people file lists them. */
export const STAFF = {
  northline: staff('Chicago', [
    ['Caleb Foster', 'EMPLOYEE', 'CSR', 'Omar Haddad'],
    ['Mina Castellanos', 'EMPLOYEE', 'CARRIER_TEAM', 'Dana Kowalski'],
    ['Theo Brandt', 'EMPLOYEE', 'SALES', 'Omar Haddad'],
  ]),
  sagebrush: staff('Denver', [
    ['Walt Jensen', 'VENTURE_HEAD', ''],
    ['Becca Stone', 'TEAM_LEAD', 'DISPATCH', 'Walt Jensen'],
    ['Ivan Petrov', 'EMPLOYEE', 'DISPATCH', 'Becca Stone'],
    ['Rosa Delgado', 'EMPLOYEE', 'DISPATCH', 'Becca Stone'],
    ['Hank Moreau', 'EMPLOYEE', 'SALES', 'Walt Jensen'],
    ['Lena Fischer', 'FINANCE', 'ACCOUNTING', 'Walt Jensen'],
  ]),
  callbridge: staff('Pune', [
    ['Kavya Menon', 'EMPLOYEE', 'BPO_AGENT', 'Arjun Mehta'],
    ['Imran Sheikh', 'EMPLOYEE', 'BPO_AGENT', 'Arjun Mehta'],
    ['Sneha Kulkarni', 'EMPLOYEE', 'BPO_AGENT', 'Arjun Mehta'],
    ['Dev Malhotra', 'TEAM_LEAD', 'BPO_AGENT', 'Farah Khan'],
    ['Anita DSouza', 'EMPLOYEE', 'BPO_AGENT', 'Dev Malhotra'],
  ]),
  harbor: staff('Savannah', [
    ['Nadia Laurent', 'TEAM_LEAD', 'REVENUE_MANAGER', 'Tessa Grant'],
    ['Grant Ellery', 'EMPLOYEE', 'FRONT_DESK', 'Tessa Grant'],
    ['Yuki Tanaka', 'EMPLOYEE', 'HOTEL_MANAGER', 'Tessa Grant'],
  ]),
  ledgerly: staff('Oakland', [
    ['Elise Warren', 'VENTURE_HEAD', ''],
    ['Jonah Pike', 'EMPLOYEE', 'SALES', 'Elise Warren'],
    ['Amara Obi', 'EMPLOYEE', 'CSR', 'Elise Warren'],
  ]),
  anchor: staff('New York', [
    ['Victor Hale', 'VENTURE_HEAD', ''],
    ['Paula Reiner', 'FINANCE', 'ACCOUNTING', 'Victor Hale'],
  ]),
} as const
