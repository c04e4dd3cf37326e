import { contract } from '@holdfast/contract'
import { download } from '../../lib/download.ts'
import { ExportButton } from '../../ui/export-button.tsx'

const PARTS = [
  { part: 'day', label: 'By day' },
  { part: 'week', label: 'By week' },
  { part: 'month', label: 'By month' },
  { part: 'customer', label: 'Customers' },
  { part: 'carrier', label: 'Carriers' },
  { part: 'lane', label: 'Lanes' },
  { part: 'equipment', label: 'Equipment' },
  { part: 'sales', label: 'Sales' },
  { part: 'dispatch', label: 'Dispatch' },
  { part: 'csr', label: 'Customer service' },
  { part: 'carrierTeam', label: 'Carrier team' },
] as const

interface FreightExportProps {
  readonly input: { readonly ventureId: string; readonly from: string; readonly to: string }
}

/** The figures of the page's days as files; breakdowns whole, without a row for the rest. */
export const FreightExport = ({ input: { ventureId, from, to } }: FreightExportProps) => (
  <ExportButton
    choices={PARTS.map(({ part, label }) => ({
      label,
      keep: () => download(contract.dashboards.exportFreightDashboard, { ventureId, from, to, part }),
    }))}
  />
)
