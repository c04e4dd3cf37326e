import { priceRule } from '../priced-rule.ts'
import type { Rule } from '../rule.ts'
import type { FoldPerson } from './fold-input.ts'

/** What the rules ask of each person beside metric days: the caller loads it only then. */
export type FoldNeeds = {
  /** `FoldPerson.loads` */
  readonly loads: boolean
  /** `FoldPerson.team` */
  readonly team: boolean
  /** `FoldPerson.team.loads` */
  readonly teamLoads: boolean
  /** `Membership.accessRole` */
  readonly accessRoles: boolean
  /** Every member, also without work of their own: a rule pays for a team, or an amount that is due at 0. */
  readonly everyMember: boolean
}

export function needsOf(rules: readonly Rule[]): FoldNeeds {
  const team = rules.some(({ of }) => of === 'team')
  const ofLoads = rules.filter((rule) => priceRule(rule).pricing.ofLoads !== null)
  return {
    loads: ofLoads.some(({ of }) => of !== 'team'),
    team,
    teamLoads: ofLoads.some(({ of }) => of === 'team'),
    accessRoles: rules.some(({ paidTo }) => paidTo !== undefined),
    everyMember: team || rules.some(({ config }) => config['flatAtZero'] === true),
  }
}

/** What was not loaded is not nothing: a person who is not given what the rules ask for is a mistake of the caller. */
export function checkFed(needs: FoldNeeds, { loads, team, memberships }: FoldPerson): void {
  const isKnown = memberships.every(({ accessRole }) => accessRole !== undefined)
  if (needs.loads && loads === undefined) missing('loads')
  if (needs.team && team === undefined) missing('team')
  if (needs.teamLoads && team?.loads === undefined) missing('team.loads')
  if (needs.accessRoles && !isKnown) missing('memberships.accessRole')
}

function missing(field: string): never {
  throw new Error(`A rule of these plans needs ${field} of every person, and this one came without.`)
}
