import type { Weekday } from '../../../kernel/index.ts'

/** The weekdays on which ventures begin their weeks here, as each engine writes them. */
export const WEEK_STARTS: Readonly<Record<string, Weekday>> = { Sunday: 0, Monday: 1 }
