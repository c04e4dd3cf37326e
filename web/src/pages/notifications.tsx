import { Notifications } from '../features/notifications/notifications.tsx'

export const Page = Notifications
