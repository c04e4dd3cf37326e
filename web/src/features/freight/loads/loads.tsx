import { useVenture } from '../../../lib/session.ts'
import { useFreightVentures } from '../freight-ventures.ts'
import { LoadFilters } from './load-filters.tsx'
import { LoadsTable } from './loads-table.tsx'
import { useLoadFilters } from './use-load-filters.ts'
import { useLoads } from './use-loads.ts'

/** Filters over the table of the loads that they leave. */
export function Loads() {
  const ventureId = useVenture()?.id
  const { filters } = useLoadFilters()
  const list = useLoads(ventureId, filters)
  const zones = new Set(useFreightVentures().map(({ zone }) => zone))
  return (
    <>
      <LoadFilters ventureId={ventureId} rows={list.rows} />
      <LoadsTable list={list} named={zones.size > 1} />
    </>
  )
}
