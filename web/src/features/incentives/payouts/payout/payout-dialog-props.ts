import type { Payout } from '@holdfast/contract'

export interface PayoutDialogProps {
  readonly payout: Payout
  readonly onClose: () => void
}
