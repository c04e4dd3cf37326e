import type { LoadRow } from '@holdfast/contract'
import type { BulkWish } from './use-bulk.ts'

/** What every dialog about many loads is given. */
export interface BulkDialogProps {
  readonly loads: readonly LoadRow[]
  readonly go: (loads: readonly LoadRow[], wish: BulkWish) => Promise<void>
  readonly onClose: () => void
}
