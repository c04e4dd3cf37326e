import { searchTexts } from '../../../lib/search-texts.ts'

/** Which list of the payouts is shown, narrowed to what, and whether a period is being made. Part of the first load. */
export const payoutsSearch = searchTexts('tab', 'person', 'status', 'from', 'to', 'make')
export type PayoutsSearch = ReturnType<typeof payoutsSearch>
