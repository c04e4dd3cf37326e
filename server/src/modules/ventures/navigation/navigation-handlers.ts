import type { contract } from '@holdfast/contract'
import type { Handlers } from '../../../platform/http/handler.ts'
import { addQuickLink } from '../commands/add-quick-link.ts'
import { changeQuickLink } from '../commands/change-quick-link.ts'
import { deleteQuickLink } from '../commands/delete-quick-link.ts'
import { listQuickLinks } from '../queries/list-quick-links.ts'
import { ventureTypes } from './venture-types.ts'

export const navigationHandlers: Handlers<typeof contract.navigation> = {
  ventureTypes: { read: async (_db, caller) => ventureTypes(caller) },
  listQuickLinks: { read: listQuickLinks },
  addQuickLink: { write: addQuickLink },
  changeQuickLink: { write: changeQuickLink },
  deleteQuickLink: { write: deleteQuickLink },
}
