import type { Rule } from './rule.ts'

type Maybe<T> = T | null | undefined

/** Everything that pay follows from. Days are 'YYYY-MM-DD', both ends included; decimals are strings in major units. */
export type PayInput = {
  readonly venture: Venture
  /** Of one plan; two that hold the same ruleKey never overlap. */
  readonly versions: readonly Version[]
  readonly people: readonly Person[]
  readonly loads?: readonly Load[]
  readonly facts?: readonly Fact[]
  readonly fx?: readonly FxRow[]
  readonly overrides?: readonly Override[]
  readonly opening?: readonly Opening[]
}

export type Venture = {
  readonly currency: string
  /** An English weekday name. */
  readonly weekStart: string
  /** Facts dated before it pay nothing; absent = every fact counts. */
  readonly liveFrom?: Maybe<string>
}

export type Version = { readonly from: string; readonly to: string | null; readonly rules: readonly Rule[] }

export type Person = {
  readonly id: string
  readonly memberships: readonly Membership[]
  /** The last day that still counts. */
  readonly deactivatedOn?: Maybe<string>
}

export type Membership = {
  readonly from: string
  readonly to: string | null
  /** Access role, looked at by `paidTo` only. */
  readonly role?: Maybe<string>
  readonly jobRole: string | null
  /** A person's id. */
  readonly reportsTo: string | null
}

export type Credit = { readonly person: string; readonly role: string; readonly share: string }

/** Null or absent money and miles are unknown; the currency is the venture's unless said. */
export type Load = {
  readonly id: string
  readonly billingDate: string
  readonly status: string
  readonly revenue: string | null
  readonly cost: string | null
  readonly miles?: Maybe<string>
  readonly currency?: Maybe<string>
  readonly equipment?: Maybe<string>
  readonly customerId?: Maybe<string>
  readonly credits: readonly Credit[]
}

/**
 * One row of a metric that is no load's. Dated by `day`, or by the moment `startedAt` in `zone`. It brings `value`
 * (absent = 1), or `num` and `den` for a ratio; null = not measured. Money is in the venture's currency unless said.
 */
export type Fact = {
  readonly metricKey: string
  readonly person: string
  readonly day?: Maybe<string>
  readonly startedAt?: Maybe<string>
  readonly zone?: Maybe<string>
  readonly value?: Maybe<string>
  readonly num?: Maybe<string>
  readonly den?: Maybe<string>
  readonly currency?: Maybe<string>
}

/** One unit of `from` is worth `rate` units of `to` from `day` on. */
export type FxRow = { readonly from: string; readonly to: string; readonly day: string; readonly rate: string }

export type Override = {
  readonly person: string
  readonly ruleKey: string
  readonly rate: string
  readonly from: string
  readonly to: string | null
}

/** What a person had before `liveFrom` in the period that starts on `from`; money in the venture's currency. */
export type Opening = {
  readonly person: string
  readonly metricKey: string
  readonly creditRole: string | null
  readonly from: string
  readonly value?: Maybe<string>
  readonly num?: Maybe<string>
  readonly den?: Maybe<string>
}
