import type { GroupRole, VentureType } from './roles.ts'

export const SECTIONS = [
  'command_center',
  'operations',
  'freight',
  'hotel',
  'bpo',
  'saas',
  'holdings',
  'incentives',
  'gamification',
  'admin',
] as const
export type Section = (typeof SECTIONS)[number]

export const SECTION_NAMES: Readonly<Record<Section, string>> = {
  command_center: 'Command centre',
  operations: 'Operations',
  freight: 'Freight',
  hotel: 'Hotels',
  bpo: 'BPO',
  saas: 'SaaS',
  holdings: 'Holdings',
  incentives: 'Pay',
  gamification: 'Points',
  admin: 'Admin',
}

const OF_EVERYONE: readonly Section[] = ['command_center', 'operations', 'incentives', 'gamification']

const OF_VENTURE_TYPE: Readonly<Record<VentureType, Section>> = {
  LOGISTICS: 'freight',
  TRANSPORT: 'freight',
  HOSPITALITY: 'hotel',
  BPO: 'bpo',
  SAAS: 'saas',
  HOLDINGS: 'holdings',
}

/** The sections of a person, in menu order (domain.md §2). `ventureTypes`: of all ventures in their scope. */
export function accessibleSections(person: {
  readonly groupRole: GroupRole | null
  readonly ventureTypes: readonly VentureType[]
}): readonly Section[] {
  const open = new Set<Section>([...OF_EVERYONE, ...person.ventureTypes.map((type) => OF_VENTURE_TYPE[type])])
  if (person.groupRole !== null) open.add('admin')
  return SECTIONS.filter((section) => open.has(section))
}
