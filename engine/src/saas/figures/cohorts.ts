import type { AccountMonth } from './account-month.ts'
import { eachMonth, type Month } from './month.ts'

/** Of the accounts that first paid at the end of `cohort`, those that pay at the end of `month`. */
export type CohortMonth = {
  readonly cohort: Month
  readonly month: Month
  readonly currency: string
  readonly accounts: number
  readonly mrrMinor: number
}

/**
 * One cell a cohort and month from the cohort up to `to`, 0 where all of it has left: what is no cell has not come yet, and
 * is not 0. The first cell of a cohort is the whole of it, the NEW accounts of its month.
 */
export function cohortMonths(rows: readonly AccountMonth[], to: Month): readonly CohortMonth[] {
  const begun = rows.filter(({ movement }) => movement === 'NEW')
  const cohorts = new Map(begun.map(({ month, currency }) => [`${month} ${currency}`, { cohort: month, currency }]))
  const paying = Map.groupBy(
    rows.filter(({ endMinor }) => endMinor > 0),
    ({ cohort, month, currency }) => `${cohort} ${month} ${currency}`,
  )
  return [...cohorts.keys()].sort().flatMap((key) => {
    const own = cohorts.get(key)
    if (own === undefined) return []
    return eachMonth(own.cohort, to).map((month) => {
      const accounts = paying.get(`${own.cohort} ${month} ${own.currency}`) ?? []
      const mrrMinor = accounts.reduce((sum, { endMinor }) => sum + endMinor, 0)
      return { ...own, month, accounts: accounts.length, mrrMinor }
    })
  })
}
