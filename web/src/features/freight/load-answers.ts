import { contract, type Endpoint } from '@holdfast/contract'

/** What a change of a load makes old: they are read again. */
export const LOAD_ANSWERS: readonly Endpoint[] = [
  contract.freight.getLoad,
  contract.freight.listLoads,
  contract.boards.listUncovered,
  contract.boards.countUncovered,
  contract.boards.listAtRisk,
  contract.boards.countAtRisk,
  contract.boards.listLost,
  contract.boards.lostFigures,
  contract.loadRecord.getLoadRecord,
  contract.carrierMatches.listCarrierMatches,
  contract.outreach.loadOutreach,
  contract.outreach.listOutreach,
  contract.incentives.traceRecord,
  contract.myDay.getMyDay,
]
