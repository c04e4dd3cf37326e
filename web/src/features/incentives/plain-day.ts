import { formatDay } from '../../lib/format-time.ts'

/** "30 June": a day of a period that names its year already. */
export const plainDay = (day: string): string => formatDay(day, 'year').replace(/ \d{4}$/, '')
