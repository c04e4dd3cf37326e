export { createNotifications, type Notifications } from './create-notifications.ts'
export { forgetOldNotifications } from './forget-old-notifications.ts'
export type { Notification, Teller } from './notification.ts'
export { notificationListener } from './notification-listener.ts'
