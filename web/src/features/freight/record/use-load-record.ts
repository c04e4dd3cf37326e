import { contract, type LoadRecord } from '@holdfast/contract'
import { useReply } from '../../../lib/query.ts'

/** Colleagues call, note and upload at the same time. */
const EVERY = 20_000

/** What is recorded beside a load; undefined while it is on its way. */
export const useLoadRecord = (id: string): LoadRecord | undefined =>
  useReply(contract.loadRecord.getLoadRecord, { id }, { every: EVERY }).data
