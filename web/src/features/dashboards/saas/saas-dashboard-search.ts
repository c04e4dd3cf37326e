import { searchTexts } from '../../../lib/search-texts.ts'

/** How many months back, the currency of what is drawn, and whose movement is listed. */
export const saasDashboardSearch = searchTexts('months', 'currency', 'movement', 'cause')
export type SaasDashboardSearch = ReturnType<typeof saasDashboardSearch>
