import { contract } from '@holdfast/contract'

/** What a change of a venture makes old. */
export const VENTURE_ANSWERS = [contract.ventures.getVenture, contract.ventures.listVentures, contract.identity.me]
