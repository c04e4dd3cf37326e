import { contract } from '@holdfast/contract'
import { useReply } from '../../lib/query.ts'
import { POLL } from './poll.ts'

/** How scheduled work stands, read again by itself while the page is in sight. */
export const useHealth = () => useReply(contract.jobs.showHealth, {}, { every: POLL })
