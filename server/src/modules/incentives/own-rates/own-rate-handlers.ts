import type { contract } from '@holdfast/contract'
import type { Handlers } from '../../../platform/http/handler.ts'
import { endOwnRate } from './commands/end-own-rate.ts'
import { giveOwnRate } from './commands/give-own-rate.ts'
import { removeOwnRate } from './commands/remove-own-rate.ts'
import { listOwnRates } from './queries/list-own-rates.ts'

export const ownRateHandlers: Handlers<typeof contract.ownRates> = {
  listOwnRates: { read: listOwnRates },
  giveOwnRate: { write: giveOwnRate },
  endOwnRate: { write: endOwnRate },
  removeOwnRate: { write: removeOwnRate },
}
