import { contract } from '@holdfast/contract'
import { useList } from '../../../lib/use-list.ts'
import type { LoadFilters } from './use-load-filters.ts'

export type LoadsList = ReturnType<typeof useLoads>

export const useLoads = (ventureId: string | undefined, filters: LoadFilters) =>
  useList(contract.freight.listLoads, { ...filters, ventureId, limit: 50 })
