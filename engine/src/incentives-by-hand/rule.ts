type Maybe<T> = T | null | undefined

/** One slab; bounds, rate and amount are decimal strings. `to: null` is open. */
export type Slab = {
  readonly from: string
  readonly to: string | null
  readonly rate?: Maybe<string>
  readonly amount?: Maybe<string>
  readonly retroactive?: Maybe<boolean>
}

/** What a calcType reads, all in one: each calcType looks at its own fields only (domain.md §6, the table). */
export type RuleConfig = {
  readonly targetValue?: Maybe<string>
  readonly bonusAmount?: Maybe<string>
  readonly metricKey?: Maybe<string>
  readonly mode?: Maybe<string>
  readonly boundary?: Maybe<string>
  readonly slabs?: Maybe<readonly Slab[]>
  readonly flatAtZero?: Maybe<boolean>
  readonly field?: Maybe<string>
  readonly equipment?: Maybe<readonly string[]>
  readonly customerIds?: Maybe<readonly string[]>
}

export type Condition = { readonly metricKey: string; readonly op: string; readonly value: string }

/** A rule of a plan version; decimals are strings in major units of `currency`, the plan's. */
export type Rule = {
  readonly ruleKey: string
  readonly jobRole: string | null
  /** `own` or `team`. */
  readonly of: string
  /** Access roles that the payee's membership must have one of; absent = everyone. */
  readonly paidTo?: Maybe<readonly string[]>
  readonly metricKey: string
  readonly calcType: string
  readonly rate?: Maybe<string>
  readonly currency: string
  readonly config?: Maybe<RuleConfig>
  readonly qualification?: Maybe<{ readonly all: readonly Condition[] }>
  readonly cap?: Maybe<{ readonly amount: string; readonly per: string }>
  /** day (default), week, month, quarter or year. */
  readonly accumulate?: Maybe<string>
  readonly negative?: Maybe<boolean>
}

/** A credited load as a rule judges it; money in the rule's currency, null = unknown. */
export type JudgedLoad = {
  readonly id: string
  readonly margin: string | null
  readonly revenue: string | null
  readonly miles: string | null
  readonly equipment?: Maybe<string>
  readonly customerId?: Maybe<string>
  readonly share: string
}

/** A rule's accumulation period up to a day. Values are decimals or "numerator/denominator"; null = no data. */
export type Snapshot = {
  readonly value: string | null
  readonly metrics?: Readonly<Record<string, string | null | undefined>>
  readonly loads?: readonly JudgedLoad[]
  /** What the cap's period already holds, in major units. */
  readonly earned?: string
}
