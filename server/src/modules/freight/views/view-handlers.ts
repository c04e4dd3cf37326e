import type { contract } from '@holdfast/contract'
import type { Handlers } from '../../../platform/http/handler.ts'
import { changeView } from './commands/change-view.ts'
import { deleteView } from './commands/delete-view.ts'
import { saveView } from './commands/save-view.ts'
import { listViews } from './queries/list-views.ts'

export const viewHandlers: Handlers<typeof contract.savedViews> = {
  listViews: { read: listViews },
  saveView: { write: saveView },
  changeView: { write: changeView },
  deleteView: { write: deleteView },
}
