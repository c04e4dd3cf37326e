import type { Me } from '@holdfast/contract'
import { may } from '@holdfast/engine/access'

/** Founding belongs to no venture, so no `can` of one says it: the group's matrix is asked, as the server does. */
export const mayFound = ({ user: { groupRole } }: Me): boolean =>
  may({ groupRole, membership: null, permission: 'ventures.manage' })
