import { contract } from '@holdfast/contract'
import { download } from '../../../lib/download.ts'
import { ExportButton } from '../../../ui/export-button.tsx'
import { useHoldings } from '../holding-ventures.ts'
import { useAccountFilters } from './use-account-filters.ts'

/** The list as it is filtered, a file for each holding. */
export function AccountExport() {
  const { filters } = useAccountFilters()
  const { ventureId: _, ...narrowing } = filters
  const ventures = useHoldings()
  return (
    <ExportButton
      choices={ventures.map(({ id, name }) => ({
        label: name,
        keep: () => download(contract.bankAccounts.exportBankAccounts, { ...narrowing, ventureId: id }),
      }))}
    />
  )
}
