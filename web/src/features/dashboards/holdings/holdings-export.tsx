import { contract } from '@holdfast/contract'
import { download } from '../../../lib/download.ts'
import { ExportButton } from '../../../ui/export-button.tsx'

const PARTS = [
  { part: 'day', label: 'Cash by day' },
  { part: 'week', label: 'Cash by week' },
  { part: 'month', label: 'Cash by month' },
  { part: 'sheet', label: 'Month ends by company' },
  { part: 'entity', label: 'Companies' },
  { part: 'account', label: 'Accounts' },
  { part: 'asset', label: 'Assets' },
] as const

interface HoldingsExportProps {
  readonly input: {
    readonly ventureId: string
    readonly from: string
    readonly to: string
    readonly entityId?: string
  }
}

/** The figures of the page's days and companies as files. */
export const HoldingsExport = ({ input }: HoldingsExportProps) => (
  <ExportButton
    choices={PARTS.map(({ part, label }) => ({
      label,
      keep: () => download(contract.holdingsFigures.exportHoldingsDashboard, { ...input, part }),
    }))}
  />
)
