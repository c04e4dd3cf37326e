import { contract } from '@holdfast/contract'
import { download } from '../../lib/download.ts'
import { ExportButton } from '../../ui/export-button.tsx'

const PARTS = [
  { part: 'day', label: 'By day' },
  { part: 'week', label: 'By week' },
  { part: 'month', label: 'By month' },
  { part: 'agent', label: 'Agents' },
  { part: 'campaign', label: 'Campaigns' },
  { part: 'hour', label: 'Weekdays and hours' },
] as const

interface BpoExportProps {
  readonly input: {
    readonly ventureId: string
    readonly from: string
    readonly to: string
    readonly campaignId: string | undefined
    readonly agentId: string | undefined
  }
}

/** The figures of the page's days and calls as files; breakdowns whole, without a row for the rest. */
export const BpoExport = ({ input: { ventureId, from, to, campaignId, agentId } }: BpoExportProps) => (
  <ExportButton
    choices={PARTS.map(({ part, label }) => ({
      label,
      keep: () => download(contract.dashboards.exportBpoDashboard, { ventureId, from, to, campaignId, agentId, part }),
    }))}
  />
)
