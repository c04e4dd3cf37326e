import { contract } from '@holdfast/contract'
import { download } from '../../../../lib/download.ts'
import { useVenture } from '../../../../lib/session.ts'
import { ExportButton } from '../../../../ui/export-button.tsx'
import { useHotelVentures } from '../../hotel-ventures.ts'
import { InboxPanes } from './inbox-panes.tsx'
import { ReviewFilters } from './review-filters.tsx'
import { ReviewTiles } from './review-tiles.tsx'
import { useReviewFilters } from './use-review-filters.ts'

/** How reviews did, and filters over the inbox. With other filters it is another list, which begins at its first review. */
export function Inbox({ onEnter }: { readonly onEnter: (() => void) | null }) {
  const ventureId = useVenture()?.id
  const { filters } = useReviewFilters()
  const [only, ...others] = useHotelVentures()
  const one = others.length === 0 ? only : undefined
  return (
    <>
      {one?.can['hotel.read'] === true && <ReviewTiles venture={one} hotelId={filters.hotelId} />}
      <ReviewFilters ventureId={one?.id} />
      <InboxPanes key={JSON.stringify([ventureId, filters])} ventureId={ventureId} onEnter={onEnter} />
    </>
  )
}

/** The inbox as it is filtered, whole, as a file; of several ventures one file each. */
export function ReviewsExport() {
  const { filters } = useReviewFilters()
  return (
    <ExportButton
      choices={useHotelVentures().map(({ id, name }) => ({
        label: name,
        keep: () => download(contract.reviews.exportReviews, { ...filters, ventureId: id }),
      }))}
    />
  )
}
