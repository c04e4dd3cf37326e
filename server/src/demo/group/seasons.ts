import { addDays, type Day, weekday } from '@holdfast/engine/kernel'

/** How busy a day is, as a share of an ordinary one: weekdays differ, business grows a little, and one week goes wrong. */
export type Season = { readonly volume: number; readonly isStormy: boolean }

/** Sunday first: the desk is fullest in the middle of the week. */
const WEEKDAYS = [0.25, 0.95, 1.1, 1.15, 1.1, 0.9, 0.35] as const
const STORM_BEGAN_BEFORE = 47
const STORM_DAYS = 6
const GROWTH_A_DAY = 0.0025

export function seasonOf(day: Day, today: Day): Season {
  const storm = addDays(today, -STORM_BEGAN_BEFORE)
  const isStormy = day >= storm && day < addDays(storm, STORM_DAYS)
  const age = Math.round((Date.parse(today) - Date.parse(day)) / 86_400_000)
  return { volume: (WEEKDAYS[weekday(day)] ?? 1) * (1 - age * GROWTH_A_DAY) * (isStormy ? 0.6 : 1), isStormy }
}
