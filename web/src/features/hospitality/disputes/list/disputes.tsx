import { contract } from '@holdfast/contract'
import { download } from '../../../../lib/download.ts'
import { useVenture } from '../../../../lib/session.ts'
import { ExportButton } from '../../../../ui/export-button.tsx'
import { useHotelVentures } from '../../hotel-ventures.ts'
import { DisputeFilters } from './dispute-filters.tsx'
import { DisputeTiles } from './dispute-tiles.tsx'
import { DisputesTable } from './disputes-table.tsx'
import { useDisputeFilters } from './use-dispute-filters.ts'

/** What is due and how the year did, and filters over the disputes that they leave. */
export function Disputes() {
  const ventureId = useVenture()?.id
  const { filters } = useDisputeFilters()
  const [only, ...others] = useHotelVentures()
  const one = others.length === 0 ? only : undefined
  return (
    <>
      {one?.can['hotel.read'] === true && <DisputeTiles venture={one} hotelId={filters.hotelId} />}
      <DisputeFilters ventureId={ventureId ?? one?.id} />
      <DisputesTable ventureId={ventureId} />
    </>
  )
}

/** The list as it is filtered, whole, as a file; of several ventures one file each. */
export function DisputesExport() {
  const { filters } = useDisputeFilters()
  return (
    <ExportButton
      choices={useHotelVentures().map(({ id, name }) => ({
        label: name,
        keep: () => download(contract.hotelDisputes.exportHotelDisputes, { ...filters, ventureId: id }),
      }))}
    />
  )
}
