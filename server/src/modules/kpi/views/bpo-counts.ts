import type { BpoColumn } from '../store/bpo-columns.ts'

type Sums = { readonly [C in BpoColumn]: number }

/** A count that some days did not tell and no day had any of is unknown, which is not 0. */
export function bpoCounts(sums: Sums) {
  const counted = (count: number, daysWithout: number) => (count === 0 && daysWithout > 0 ? null : count)
  return {
    calls: counted(sums.calls, sums.days_without_calls),
    inbound: counted(sums.inbound, sums.days_without_calls),
    outbound: counted(sums.outbound, sums.days_without_calls),
    answered: counted(sums.answered, sums.days_without_calls),
    abandoned: counted(sums.abandoned, sums.days_without_calls),
    dials: counted(sums.dials, sums.days_without_dials),
    connects: counted(sums.connects, sums.days_without_connects),
    appointments: counted(sums.appointments, sums.days_without_appointments),
    deals: counted(sums.deals, sums.days_without_deals),
  }
}
