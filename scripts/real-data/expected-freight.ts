import { cents, money, quotient } from './figure.ts'
import type { Line } from './files.ts'

export type FreightSums = {
  readonly loads: number
  readonly revenue: string
  readonly miles: number
  readonly perMile: string
}
export type ExpectedFreight = {
  readonly whole: FreightSums
  readonly byMonth: ReadonlyMap<string, FreightSums>
  /** 2 % of each day's revenue, rounded half to even once a day. */
  readonly payByDay: ReadonlyMap<string, string>
}

/** From the file itself, in integers. */
export function expectedFreight(lines: readonly Line[]): ExpectedFreight {
  const byDay = group(lines, (line) => line['date'] ?? '')
  return {
    whole: sumOf(lines),
    byMonth: new Map(
      [...group(lines, (line) => (line['date'] ?? '').slice(0, 7))].map(([month, of]) => [month, sumOf(of)]),
    ),
    payByDay: new Map([...byDay].map(([day, of]) => [day, money(twoPercent(revenueOf(of)))])),
  }
}

/** As the reference aggregates state them, which other tools computed. */
export function statedFreight(months: readonly Line[]): ReadonlyMap<string, FreightSums> {
  return new Map(
    months.map((line) => [
      line['month'] ?? '',
      {
        loads: Number(line['loads']),
        revenue: money(cents(line['revenue_usd'] ?? '')),
        miles: Number(line['miles']),
        perMile: line['rpm_weighted'] ?? '',
      },
    ]),
  )
}

function sumOf(lines: readonly Line[]): FreightSums {
  const revenue = revenueOf(lines)
  const miles = lines.reduce((sum, line) => sum + Number(line['miles']), 0)
  return { loads: lines.length, revenue: money(revenue), miles, perMile: quotient(revenue, BigInt(miles) * 100n) }
}

function revenueOf(lines: readonly Line[]): bigint {
  return lines.reduce((sum, line) => sum + cents(line['rate_usd'] ?? ''), 0n)
}

function twoPercent(minor: bigint): bigint {
  const [whole, rest] = [(minor * 2n) / 100n, (minor * 2n) % 100n]
  return rest > 50n || (rest === 50n && whole % 2n === 1n) ? whole + 1n : whole
}

export function group<T>(rows: readonly T[], keyOf: (row: T) => string): Map<string, T[]> {
  return Map.groupBy(rows, keyOf)
}
