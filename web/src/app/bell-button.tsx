import { Bell } from '../features/notifications/bell.tsx'
import { onDemand } from './on-demand.tsx'

const BellMenu = onDemand(() => import('./bell-menu.tsx'))

/** What waits to be read, and the way to it. */
export const BellButton = () => <BellMenu button={(handlers) => <Bell {...handlers} />} />
