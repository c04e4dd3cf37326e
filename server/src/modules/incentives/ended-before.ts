import { addDays, type Day } from '@holdfast/engine/kernel'
import type { PublishedVersion } from './pay-terms.ts'

/** The versions that began before a day, none of them reaching it. */
export function endedBefore(versions: readonly PublishedVersion[], day: Day): readonly PublishedVersion[] {
  const last = addDays(day, -1)
  return versions
    .filter(({ startsOn }) => startsOn < day)
    .map((version) => ({
      ...version,
      endsOn: version.endsOn === null || version.endsOn > last ? last : version.endsOn,
    }))
}
