import type { contract, ProfitRow, Reply } from '@holdfast/contract'
import type { LinkTarget } from '../../../ui/link-target.ts'
import { drillOf } from '../drill-link.ts'
import { useDrill } from '../use-drill.ts'

export type ProfitReply = Reply<typeof contract.profit.freightProfit>

/** The loads behind a row, narrowed by `more`; null where it has no list, or the person has no such page. */
export function useProfitDrill(
  { ventureId, drill, tables }: Pick<ProfitReply, 'ventureId' | 'drill' | 'tables'>,
  currency: string,
): (row: ProfitRow, more?: Readonly<Record<string, string>>) => LinkTarget | null {
  const open = useDrill(ventureId)
  const ofCurrency = tables.length > 1 ? { currency } : {}
  return (row, more = {}) => row.filters && open(drillOf(drill, row, { ...row.filters, ...ofCurrency, ...more }))
}
