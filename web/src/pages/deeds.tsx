import { DeedsPage } from '../features/gamification/settings/deeds-page.tsx'

export const Page = DeedsPage
