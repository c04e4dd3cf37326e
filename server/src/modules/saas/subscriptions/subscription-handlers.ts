import type { contract } from '@holdfast/contract'
import type { Handlers } from '../../../platform/http/handler.ts'
import { cancelSubscription } from './commands/cancel-subscription.ts'
import { changeSubscription } from './commands/change-subscription.ts'
import { startSubscription } from './commands/start-subscription.ts'
import { voidSubscription } from './commands/void-subscription.ts'
import { exportSubscriptions } from './queries/export-subscriptions.ts'
import { getSubscription } from './queries/get-subscription.ts'
import { listSubscriptions } from './queries/list-subscriptions.ts'
import { subscriptionHistory } from './queries/subscription-history.ts'

export const saasSubscriptionHandlers: Handlers<typeof contract.saasSubscriptions> = {
  listSubscriptions: { read: listSubscriptions },
  exportSubscriptions: { download: exportSubscriptions },
  getSubscription: { read: getSubscription },
  subscriptionHistory: { read: subscriptionHistory },
  startSubscription: {
    write: async (tx, caller, input) => getSubscription(tx, caller, await startSubscription(tx, caller, input)),
  },
  changeSubscription: {
    write: async (tx, caller, input) => getSubscription(tx, caller, await changeSubscription(tx, caller, input)),
  },
  cancelSubscription: {
    write: async (tx, caller, input) => getSubscription(tx, caller, await cancelSubscription(tx, caller, input)),
  },
  voidSubscription: {
    write: async (tx, caller, input) => getSubscription(tx, caller, await voidSubscription(tx, caller, input)),
  },
}
