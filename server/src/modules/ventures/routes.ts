import type { contract } from '@holdfast/contract'
import type { Handlers } from '../../platform/http/handler.ts'
import { changeVenture } from './commands/change-venture.ts'
import { createVenture } from './commands/create-venture.ts'
import { getVenture } from './queries/get-venture.ts'
import { listVenturePeople } from './queries/list-venture-people.ts'
import { listVentures } from './queries/list-ventures.ts'

export const venturesHandlers: Handlers<typeof contract.ventures> = {
  listVentures: { read: listVentures },
  getVenture: { read: getVenture },
  createVenture: { write: createVenture },
  changeVenture: { write: changeVenture },
  listVenturePeople: { read: listVenturePeople },
}
