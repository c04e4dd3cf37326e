import type { VentureType } from './roles.ts'

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

export function sectionOf(type: VentureType): Section {
  return OF_VENTURE_TYPE[type]
}

/**
 * The sections of a person, in menu order (domain.md §2). `ventureTypes`: of all ventures in their scope; `administers`:
 * some page of the admin section is theirs.
 */
export function accessibleSections(person: {
  readonly ventureTypes: readonly VentureType[]
  readonly administers: boolean
}): readonly Section[] {
  const open = new Set<Section>([...OF_EVERYONE, ...person.ventureTypes.map(sectionOf)])
  if (person.administers) open.add('admin')
  return SECTIONS.filter((section) => open.has(section))
}
