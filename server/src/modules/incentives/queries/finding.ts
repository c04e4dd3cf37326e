import type { contract, Reply } from '@holdfast/contract'
import type { UserId } from '@holdfast/engine/kernel'

type Difference = Reply<typeof contract.incentives.verifyPay>['differences'][number]

/** Something that a verification found to be otherwise; the person is named at the end. */
export type Finding = Omit<Difference, 'person'> & { readonly userId: UserId }
