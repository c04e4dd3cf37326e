import type { contract } from '@holdfast/contract'
import type { Handlers } from '../../../platform/http/handler.ts'
import { listCarrierMatches } from './queries/list-carrier-matches.ts'

export const matchingHandlers: Handlers<typeof contract.carrierMatches> = {
  listCarrierMatches: { read: listCarrierMatches },
}
