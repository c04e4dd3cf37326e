import type { Permission } from './permissions.ts'
import type { VentureType } from './roles.ts'
import type { Section } from './sections.ts'

/** The places of the bottom bar on a phone, in order; a link named Work goes to the first work list that a person has. */
export const PHONE_BAR = ['My day', 'Work', 'Pay', 'Briefing', 'More'] as const

export interface AppRoute {
  /** Segments that begin with `$` stand for one id. */
  readonly path: string
  readonly label: string
  readonly section: Section
  readonly permission: Permission
  readonly icon: string
  /** Open only where the person has the permission in a venture of one of these types. */
  readonly ventureTypes?: readonly VentureType[]
  /** Sums up everybody's work: to see one's own or one's assigned records is not enough to open it. */
  readonly ofEverybody?: true
  readonly phoneBar?: (typeof PHONE_BAR)[number]
  /** Exists only where nothing leaves the machine. */
  readonly developmentOnly?: true
  /** Reached from another page, so that menu and palette leave it out. */
  readonly unlisted?: true
}
