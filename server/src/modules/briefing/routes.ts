import type { contract } from '@holdfast/contract'
import type { Handlers } from '../../platform/http/handler.ts'
import { acknowledgeItem } from './commands/acknowledge-item.ts'
import { getBriefing } from './queries/get-briefing.ts'
import { showItem } from './queries/show-item.ts'

export const briefingHandlers: Handlers<typeof contract.briefing> = {
  getBriefing: { read: getBriefing },
  acknowledge: { write: async (tx, caller, input) => showItem(tx, caller, await acknowledgeItem(tx, caller, input)) },
}
