import { contract, type Endpoint } from '@holdfast/contract'

/** What a change of a call makes old: they are read again. */
export const CALL_ANSWERS: readonly Endpoint[] = [contract.bpo.listCalls, contract.myDay.getMyDay]
