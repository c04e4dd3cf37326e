import type { contract } from '@holdfast/contract'
import type { Handlers } from '../../platform/http/handler.ts'
import { bpoKpi } from './queries/bpo-kpi.ts'
import { freightKpi } from './queries/freight-kpi.ts'

export const kpiHandlers: Handlers<typeof contract.kpi> = {
  freightKpi: { read: freightKpi },
  bpoKpi: { read: bpoKpi },
}
