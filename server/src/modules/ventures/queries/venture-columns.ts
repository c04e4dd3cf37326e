/** What a venture's view is made of. */
export const VENTURE_COLUMNS = [
  'id',
  'code',
  'name',
  'type',
  'currency',
  'zone',
  'week_start',
  'working_weekdays',
  'live_from',
] as const
