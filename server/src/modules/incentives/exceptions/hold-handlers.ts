import type { contract } from '@holdfast/contract'
import type { Handlers } from '../../../platform/http/handler.ts'
import { placeHold } from './commands/place-hold.ts'
import { releaseHold } from './commands/release-hold.ts'
import { listHolds } from './queries/list-holds.ts'

export const holdHandlers: Handlers<typeof contract.payHolds> = {
  listHolds: { read: listHolds },
  placeHold: { write: placeHold },
  releaseHold: { write: releaseHold },
}
