import { decide } from './decide.ts'
import { isOfTheGroup, MATRIX } from './matrix.ts'
import type { Permission } from './permissions.ts'
import type { Membership, PermissionOverride, Relation } from './question.ts'
import { type GroupRole, ROLE_NAMES, type VentureType } from './roles.ts'

/** A venture as the person stands in it on its own today. */
export type Standing = {
  readonly name: string
  readonly type: VentureType
  readonly membership: Membership | null
  readonly overrides: readonly PermissionOverride[]
}

export type AccessQuestion = {
  readonly name: string
  readonly isActive: boolean
  readonly groupRole: GroupRole | null
  readonly permission: Permission
  /** Where it is asked: the record's venture alone, or every venture of the person where nothing names one. */
  readonly ventures: readonly Standing[]
  /** Only ventures of these trades have what is asked for; absent: all. */
  readonly ventureTypes?: readonly VentureType[]
  readonly relation?: Relation
}

export type AccessExplanation = {
  readonly allowed: boolean
  /** The sentence that decides. */
  readonly reason: string
  /** In the order in which they are asked; the first that is not passed decides. */
  readonly steps: readonly { readonly what: string; readonly passed: boolean }[]
  /** Who could change it; null when it is allowed, or when nobody can. */
  readonly remedy: string | null
}

/** The decision of `decide` with what comes before it, in words (domain.md §2). Never another answer than the doors give. */
export function explainAccess(asked: AccessQuestion): AccessExplanation {
  const { name } = asked
  const steps: { what: string; passed: boolean }[] = []
  const passes = (passed: boolean, yes: string, no: string) => {
    steps.push({ what: passed ? yes : no, passed })
    return passed
  }
  const refused = (remedy: string | null): AccessExplanation => ({
    allowed: false,
    reason: steps.at(-1)?.what ?? '',
    steps,
    remedy,
  })
  if (!passes(asked.isActive, `${name}’s account is open.`, `${name}’s account is closed.`))
    return refused('An administrator of the group can open it again.')
  const inside = asked.ventures.filter(({ membership }) => membership !== null || asked.groupRole !== null)
  const needsVenture = !decide({ ...asked, membership: null }).allowed
  if (
    needsVenture &&
    !isOfTheGroup(asked.permission) &&
    !passes(inside.length > 0, belongs(asked, inside), belongsNot(asked))
  )
    return refused('Whoever administers the people of the venture can add them.')
  const fitting = inside.filter(({ type }) => asked.ventureTypes?.includes(type) ?? true)
  if (
    asked.ventureTypes &&
    !passes(fitting.length > 0, 'The venture is of a trade that has this.', wrongTrade(name, inside))
  )
    return refused(null)
  const answers = [...fitting, { membership: null, overrides: [] }].map((standing) => decide({ ...asked, ...standing }))
  const answer = answers.find(({ allowed }) => allowed) ?? answers[0] ?? decide({ ...asked, membership: null })
  steps.push({ what: answer.reason, passed: answer.allowed })
  return answer.allowed ? { allowed: true, reason: answer.reason, steps, remedy: null } : refused(remedyOf(asked))
}

function belongs({ name, groupRole }: AccessQuestion, inside: readonly Standing[]): string {
  if (groupRole !== null) return `${name} is ${ROLE_NAMES[groupRole]} of the group, in every venture.`
  const where = inside.map((venture) => `${venture.name}${roleIn(venture)}`)
  return `${name} belongs to ${where.join(', ')}.`
}

function roleIn({ membership }: Standing): string {
  return membership === null ? '' : ` as ${ROLE_NAMES[membership.role]}`
}

function belongsNot({ name, ventures }: AccessQuestion): string {
  const [only] = ventures
  return only && ventures.length === 1
    ? `${name} does not belong to ${only.name} today.`
    : `${name} belongs to no venture today.`
}

function wrongTrade(name: string, inside: readonly Standing[]): string {
  const [only] = inside
  return only && inside.length === 1
    ? `${only.name} is of another trade.`
    : `None of ${name}’s ventures is of this trade.`
}

function remedyOf({ permission, groupRole, relation = {} }: AccessQuestion): string | null {
  if (permission === 'public' || permission === 'self') return null
  const grants = MATRIX[permission]
  if (groupRole === 'AUDITOR' || grants.own === 'only' || (grants.own === 'never' && relation.self === true))
    return null
  const holders = [...grants.access, ...grants.group].map((role) => ROLE_NAMES[role]).join(', ')
  if (isOfTheGroup(permission)) return `It belongs to the group: ${holders}.`
  return `It is held by ${holders}. Another role would give it, or the venture’s own setting in the role matrix.`
}
