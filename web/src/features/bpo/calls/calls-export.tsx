import { contract } from '@holdfast/contract'
import { download } from '../../../lib/download.ts'
import { ExportButton } from '../../../ui/export-button.tsx'
import { useCallCentres } from '../desks.ts'
import { useCallFilters } from './use-calls-search.ts'

/** The log as it is filtered, whole, as a file; of several call centres one file each. */
export function CallsExport() {
  const centres = useCallCentres()
  const { filters } = useCallFilters()
  return (
    <ExportButton
      choices={centres.map(({ id, name }) => ({
        label: name,
        keep: () => download(contract.bpo.exportCalls, { ...filters, ventureId: id }),
      }))}
    />
  )
}
