/**
 * A pay rule as it is stored and sent (domain.md §6). Numbers are decimal strings. The fields that name a choice are
 * plain text here, because a rule comes from outside: `checkRule` says which choice is unknown.
 */
export type Rule = {
  readonly ruleKey: string
  readonly name: string
  /** null = any role. */
  readonly jobRole: string | null
  /** Whose work is paid: "own", or "team", the work of everybody below. */
  readonly of: string
  /** Of a team's rule: the access roles that are paid, for work of the days on which they are held; absent = everyone above. */
  readonly paidTo?: readonly string[] | undefined
  readonly metricKey: string
  readonly calcType: string
  /** A fraction ("0.02" = 2 %) or money per unit, by calculation type. */
  readonly rate?: string | undefined
  /** The plan's pay currency; every amount in the rule is in it. */
  readonly currency: string
  readonly config: Readonly<Record<string, unknown>>
  readonly qualification?: Qualification | undefined
  readonly cap?: Cap | undefined
  /** The period whose running total is priced; absent = day. */
  readonly accumulate?: string | undefined
  /** Lets an amount to date fall below 0. */
  readonly negative?: boolean | undefined
}

export type Qualification = { readonly all: readonly Gate[] }
export type Gate = { readonly metricKey: string; readonly op: string; readonly value: string }
export type Cap = { readonly amount: string; readonly per: string }

export const GATE_OPERATORS = ['>=', '>', '<=', '<', '='] as const
export type GateOperator = (typeof GATE_OPERATORS)[number]
