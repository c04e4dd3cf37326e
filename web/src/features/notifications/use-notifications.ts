import { contract } from '@holdfast/contract'
import { useReply } from '../../lib/query.ts'
import { useCommand } from '../../lib/use-command.ts'

const FEW = 20
/** Where the stream does not get through; it is what tells at once. */
const EVERY_MS = 120_000

const refreshes = [contract.notifications.listNotifications]

/** The newest ones and how many are unread: the bell and what it opens ask once. */
export const useNotifications = () =>
  useReply(contract.notifications.listNotifications, { limit: FEW }, { every: EVERY_MS })

export const useReadOne = () => useCommand(contract.notifications.readNotification, { refreshes })
export const useReadUpTo = () => useCommand(contract.notifications.readNotificationsUpTo, { refreshes })
