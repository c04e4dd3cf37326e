import type { contract } from '@holdfast/contract'
import type { Handlers } from '../../../platform/http/handler.ts'
import { enterDaysOff, voidDaysOff } from './commands/keep-days-off.ts'
import { listDaysOff } from './queries/list-days-off.ts'

export const daysOffHandlers: Handlers<typeof contract.daysOff> = {
  listDaysOff: { read: listDaysOff },
  enterDaysOff: { write: enterDaysOff },
  voidDaysOff: { write: voidDaysOff },
}
