/** The day that is read, as it stands in the address; none: today's. */
interface BriefingSearch {
  readonly date?: string | undefined
}

/** Part of the first load: whether the day exists the page itself judges. */
export const briefingSearch = ({ date }: Record<string, unknown>): BriefingSearch =>
  typeof date === 'string' ? { date } : {}
