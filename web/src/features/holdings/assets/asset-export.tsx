import { contract } from '@holdfast/contract'
import { download } from '../../../lib/download.ts'
import { ExportButton } from '../../../ui/export-button.tsx'
import { useHoldings } from '../holding-ventures.ts'
import { useAssetFilters } from './use-asset-filters.ts'

/** The list as it is filtered, a file for each holding. */
export function AssetExport() {
  const { filters } = useAssetFilters()
  const { ventureId: _, ...narrowing } = filters
  const ventures = useHoldings()
  return (
    <ExportButton
      choices={ventures.map(({ id, name }) => ({
        label: name,
        keep: () => download(contract.holdings.exportAssets, { ...narrowing, ventureId: id }),
      }))}
    />
  )
}
