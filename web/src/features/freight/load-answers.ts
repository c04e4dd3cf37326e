import { contract, type Endpoint } from '@holdfast/contract'

/** What a change of a load makes old: they are read again. */
export const LOAD_ANSWERS: readonly Endpoint[] = [
  contract.freight.getLoad,
  contract.freight.listLoads,
  contract.incentives.traceRecord,
  contract.myDay.getMyDay,
]
