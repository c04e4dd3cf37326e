import { contract } from '@holdfast/contract'
import { useReply } from '../../../lib/query.ts'

/** Answers come while nobody touches the page. */
const EVERY = 10_000

/** Who was asked about a load, what they answered and who got it. */
export const useLoadOutreach = (id: string) => useReply(contract.outreach.loadOutreach, { id }, { every: EVERY })
