import { contract } from '@holdfast/contract'
import { download } from '../../../lib/download.ts'
import { ExportButton } from '../../../ui/export-button.tsx'

const PARTS = [
  { part: 'day', label: 'By day' },
  { part: 'week', label: 'By week' },
  { part: 'month', label: 'By month' },
  { part: 'hotel', label: 'Properties' },
] as const

interface HotelExportProps {
  readonly input: {
    readonly ventureId: string
    readonly from: string
    readonly to: string
    readonly hotelId: string | undefined
  }
}

/** The figures of the page's days and properties as files. */
export const HotelExport = ({ input: { ventureId, from, to, hotelId } }: HotelExportProps) => (
  <ExportButton
    choices={PARTS.map(({ part, label }) => ({
      label,
      keep: () => download(contract.hotelDashboards.exportHotelDashboard, { ventureId, from, to, hotelId, part }),
    }))}
  />
)
