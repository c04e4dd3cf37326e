import { contract } from '@holdfast/contract'
import { download } from '../../../lib/download.ts'
import { ExportButton } from '../../../ui/export-button.tsx'

const PARTS = [
  { part: 'month', label: 'By month' },
  { part: 'movement', label: 'Customers who moved' },
  { part: 'cohort', label: 'Cohorts' },
] as const

interface SaasExportProps {
  readonly input: { readonly ventureId: string; readonly from: string; readonly to: string }
}

/** The figures of the page's months as files. */
export const SaasExport = ({ input }: SaasExportProps) => (
  <ExportButton
    choices={PARTS.map(({ part, label }) => ({
      label,
      keep: () => download(contract.saasDashboards.exportSaasDashboard, { ...input, part }),
    }))}
  />
)
