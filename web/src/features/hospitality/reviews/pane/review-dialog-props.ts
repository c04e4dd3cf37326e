import type { Review } from '@holdfast/contract'

/** What every dialog about a review is given. */
export interface ReviewDialogProps {
  readonly review: Review
  readonly onClose: () => void
}
