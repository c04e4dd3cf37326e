import { FIRST_DAY, isKeptDay, LAST_DAY } from '@holdfast/engine/kernel'
import { formatDay } from '../lib/format-time.ts'

export { FIRST_DAY, isKeptDay, LAST_DAY }

/**
 * What a field says of a day that nothing keeps. A year that is still being written (0002, 0020, 0202) is not judged yet;
 * the server does, should it be sent.
 */
export function keptDay(day: string | null | undefined): string | undefined {
  if (!day || isKeptDay(day) || /^0/.test(day)) return undefined
  return `Must lie between ${formatDay(FIRST_DAY, 'year')} and ${formatDay(LAST_DAY, 'year')}.`
}
