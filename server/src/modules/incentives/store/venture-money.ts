import { fromMinor, NOT_IN_HUNDREDTHS, toText } from '@holdfast/engine/kernel'
import { type RawBuilder, sql } from 'kysely'

/** Of a fact: the currency that its money is in, and its work day. */
type Dated = { readonly currency: RawBuilder<unknown>; readonly day: RawBuilder<unknown> }

/**
 * What one minor unit of a fact is worth in major units of the venture's currency: "0.01" where that has cents. A fact in
 * another currency is converted by the rate of its work day; null without one (domain.md §6, "unrated").
 */
export function minorInVenture(currency: string, of: Dated): RawBuilder<unknown> {
  return sql`(case when ${of.currency} = ${currency} then ${sql.lit(oneMinor(currency))}::numeric
    else (select ${minorOf(of.currency)} * r.rate ${rateOn(currency, of)}) end)`
}

/** The rate that converts a fact, and the day that it is of; null where none is needed or there is none. */
export function fxOfFact(currency: string, of: Dated): RawBuilder<unknown> {
  const named = (column: 'rate' | 'day') =>
    sql`case when ${of.currency} <> ${currency} then (select ${sql.ref(`r.${column}`)} ${rateOn(currency, of)}) end`
  return sql`${named('rate')} as fx_rate, ${named('day')} as fx_day`
}

/** The latest of that direction on or before the day, at most seven days old: no inverse, no cross rate. */
function rateOn(currency: string, of: Dated): RawBuilder<unknown> {
  return sql`from fx.rate_facts r where r.from_currency = ${of.currency} and r.to_currency = ${currency}
    and r.day between ${of.day} - 7 and ${of.day} order by r.day desc limit 1`
}

function minorOf(currency: RawBuilder<unknown>): RawBuilder<unknown> {
  const unusual = NOT_IN_HUNDREDTHS.map((code) => sql`when ${sql.lit(code)} then ${sql.lit(oneMinor(code))}`)
  return sql`(case ${currency} ${sql.join(unusual, sql` `)} else '0.01' end)::numeric`
}

function oneMinor(currency: string): string {
  return toText(fromMinor({ minor: 1, currency }))
}
