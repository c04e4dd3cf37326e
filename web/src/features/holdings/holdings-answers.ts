import { contract, type Endpoint } from '@holdfast/contract'

const { holdings, bankAccounts, holdingsFigures } = contract

/** What a change of a company, an account, a balance or an asset makes old: they are read again. */
export const HOLDINGS_ANSWERS: readonly Endpoint[] = [
  holdings.listEntities,
  holdings.listAssets,
  holdings.getAsset,
  holdings.getHoldingsThresholds,
  bankAccounts.listBankAccounts,
  bankAccounts.getBankAccount,
  bankAccounts.listBankSnapshots,
  bankAccounts.getBankSnapshot,
  holdingsFigures.holdingsAt,
  holdingsFigures.holdingsDashboard,
]
