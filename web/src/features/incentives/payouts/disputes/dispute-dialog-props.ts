import type { Dispute } from '@holdfast/contract'

export interface DisputeDialogProps {
  readonly dispute: Dispute
  readonly onClose: () => void
}
