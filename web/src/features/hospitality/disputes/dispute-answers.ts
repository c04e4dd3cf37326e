import { contract, type Endpoint } from '@holdfast/contract'
import { useCommand } from '../../../lib/use-command.ts'

/** What a change of a dispute makes old: they are read again. */
export const DISPUTE_ANSWERS: readonly Endpoint[] = [
  contract.hotelDisputes.getHotelDispute,
  contract.hotelDisputes.hotelDisputeHistory,
  contract.hotelDisputes.listHotelDisputes,
  contract.hotelDisputes.hotelDisputeSummary,
]

/** One step of a dispute's life, or edits of its fields. */
export const useChangeDispute = () =>
  useCommand(contract.hotelDisputes.changeHotelDispute, { refreshes: DISPUTE_ANSWERS })
