import type { contract } from '@holdfast/contract'
import type { Handlers } from '../../platform/http/handler.ts'
import { listFxRates } from './queries/list-fx-rates.ts'

export const fxHandlers: Handlers<typeof contract.fx> = {
  listFxRates: { read: listFxRates },
}
