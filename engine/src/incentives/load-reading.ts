import { type Rational, rational } from '../kernel/index.ts'

/**
 * A load as a payee is credited with it. Decimal strings; `margin` and `revenue` in major units of the rule's currency,
 * `miles` in miles; null = not known. `share` is the part of the load that the payee's side holds, at most 1.
 */
export type SnapshotLoad = {
  readonly id: string
  readonly margin: string | null
  readonly revenue: string | null
  readonly miles: string | null
  readonly equipment?: string | null | undefined
  readonly customerId?: string | null | undefined
  readonly share: string
}

/** The same with its numbers read. */
export type LoadReading = {
  readonly id: string
  readonly margin: Rational | null
  readonly revenue: Rational | null
  readonly miles: Rational | null
  readonly equipment: string | null
  readonly customerId: string | null
  readonly share: Rational
}

/** Refuses `number.malformed` for what is no exact number. */
export function readLoad(load: SnapshotLoad): LoadReading {
  return {
    id: load.id,
    margin: known(load.margin),
    revenue: known(load.revenue),
    miles: known(load.miles),
    equipment: load.equipment ?? null,
    customerId: load.customerId ?? null,
    share: rational(load.share),
  }
}

function known(text: string | null): Rational | null {
  return text === null ? null : rational(text)
}
