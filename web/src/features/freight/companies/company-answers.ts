import { contract, type Endpoint } from '@holdfast/contract'

/** What a change of a customer makes old: they are read again. */
export const CUSTOMER_ANSWERS: readonly Endpoint[] = [
  contract.customers.getCustomer,
  contract.customers.listCustomerDesk,
  contract.customers.listDormantCustomers,
  contract.freight.listCustomers,
]
export const SHIPPER_ANSWERS: readonly Endpoint[] = [...CUSTOMER_ANSWERS, contract.customers.listShippers]
export const CARRIER_ANSWERS: readonly Endpoint[] = [
  contract.carriers.getCarrier,
  contract.carriers.listCarrierDesk,
  contract.carriers.carrierGate,
  contract.carrierMatches.listCarrierMatches,
  contract.freight.listCarriers,
]
/** A merge also changes whose loads they are. */
export const MERGE_ANSWERS: readonly Endpoint[] = [
  ...CUSTOMER_ANSWERS,
  ...CARRIER_ANSWERS,
  contract.freight.listLoads,
  contract.freight.getLoad,
]
