import type { contract } from '@holdfast/contract'
import type { Handlers } from '../../../platform/http/handler.ts'
import { assignDispute } from './commands/assign-dispute.ts'
import { grantAdjustment } from './commands/grant-adjustment.ts'
import { noteDispute } from './commands/note-dispute.ts'
import { openDispute } from './commands/open-dispute.ts'
import { resolveDispute } from './commands/resolve-dispute.ts'
import { withdrawDispute } from './commands/withdraw-dispute.ts'
import { getDispute } from './queries/get-dispute.ts'
import { listDisputes } from './queries/list-disputes.ts'

export const disputeHandlers: Handlers<typeof contract.payDisputes> = {
  listDisputes: { read: listDisputes },
  openDispute: { write: openDispute },
  getDispute: { inOneMoment: true, read: getDispute },
  noteDispute: { write: noteDispute },
  assignDispute: { write: assignDispute },
  resolveDispute: { write: resolveDispute },
  withdrawDispute: { write: withdrawDispute },
  grantAdjustment: { write: grantAdjustment },
}
