import type { contract } from '@holdfast/contract'
import type { Handlers } from '../../../platform/http/handler.ts'
import { bulkCredits } from './commands/bulk-credits.ts'
import { bulkFlag } from './commands/bulk-flag.ts'
import { bulkStatus } from './commands/bulk-status.ts'

export const bulkHandlers: Handlers<typeof contract.loadBulk> = {
  bulkStatus: { write: bulkStatus },
  bulkCredits: { write: bulkCredits },
  bulkFlag: { write: bulkFlag },
}
