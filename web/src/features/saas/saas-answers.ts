import { contract, type Endpoint } from '@holdfast/contract'
import { useCommand } from '../../lib/use-command.ts'

/** What a change of a customer, a plan or a subscription makes old: they are read again. */
export const SAAS_ANSWERS: readonly Endpoint[] = [
  ...Object.values(contract.saasCustomers),
  ...Object.values(contract.saasPlans),
  ...Object.values(contract.saasSubscriptions),
  ...Object.values(contract.saasDashboards),
].filter(({ method }) => method === 'GET')

export const useChangeSubscription = () =>
  useCommand(contract.saasSubscriptions.changeSubscription, { refreshes: SAAS_ANSWERS })
