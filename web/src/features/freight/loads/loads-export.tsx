import { contract } from '@holdfast/contract'
import { download } from '../../../lib/download.ts'
import { ExportButton } from '../../../ui/export-button.tsx'
import { useFreightVentures } from '../freight-ventures.ts'
import { useLoadFilters } from './use-load-filters.ts'

/** The list as it is filtered, whole, as a file; of several ventures one file each. */
export function LoadsExport() {
  const ventures = useFreightVentures()
  const { filters } = useLoadFilters()
  return (
    <ExportButton
      choices={ventures.map(({ id, name }) => ({
        label: name,
        keep: () => download(contract.freight.exportLoads, { ...filters, ventureId: id }),
      }))}
    />
  )
}
