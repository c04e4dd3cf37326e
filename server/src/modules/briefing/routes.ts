import type { contract } from '@holdfast/contract'
import type { Handlers } from '../../platform/http/handler.ts'
import type { Log } from '../../platform/log.ts'
import { acknowledgeItem } from './commands/acknowledge-item.ts'
import { assignItem } from './commands/assign-item.ts'
import { setBriefingMail } from './commands/set-briefing-mail.ts'
import { setThresholds } from './commands/set-thresholds.ts'
import { getBriefing } from './queries/get-briefing.ts'
import { getEdition } from './queries/get-edition.ts'
import { getThresholds } from './queries/get-thresholds.ts'
import { itemOfTask } from './queries/item-of-task.ts'
import { listBriefingMails } from './queries/list-briefing-mails.ts'
import { listEditions } from './queries/list-editions.ts'
import { showItem } from './queries/show-item.ts'
import { thresholdHistory } from './queries/threshold-history.ts'

export const briefingHandlers = (log: Pick<Log, 'error'>): Handlers<typeof contract.briefing> => ({
  getBriefing: {
    read: getBriefing((error, about) =>
      log.error({ err: error, ...about }, 'The briefing of a venture could not be put together'),
    ),
  },
  acknowledge: { write: async (tx, caller, input) => showItem(tx, caller, await acknowledgeItem(tx, caller, input)) },
  assign: { write: async (tx, caller, input) => showItem(tx, caller, await assignItem(tx, caller, input)) },
  itemOfTask: { read: itemOfTask },
  listEditions: { read: listEditions },
  getEdition: { read: getEdition },
  listBriefingMails: { read: listBriefingMails },
  setBriefingMail: { write: setBriefingMail },
})

export const thresholdHandlers: Handlers<typeof contract.briefingThresholds> = {
  getThresholds: { read: getThresholds },
  setThresholds: { write: setThresholds },
  thresholdHistory: { read: thresholdHistory },
}
