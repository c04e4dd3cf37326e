import { type Grants, MATRIX } from './matrix.ts'
import { isReading, type Permission } from './permissions.ts'
import type { Membership, PermissionOverride, Relation } from './question.ts'
import { type GroupRole, ROLE_NAMES } from './roles.ts'

export interface Question {
  readonly groupRole: GroupRole | null
  /** In the venture of the record; null when the caller has none there. */
  readonly membership: Membership | null
  readonly permission: Permission
  readonly relation?: Relation
  /** Of the record's venture. */
  readonly overrides?: readonly PermissionOverride[]
  /** Somebody else acts under this person's name. */
  readonly isImpersonated?: boolean
}

export interface Answer {
  readonly allowed: boolean
  /** One sentence, fit to be shown to anybody, about whoever it is asked of. */
  readonly reason: string
}

/**
 * The one decision about permission (domain.md §2), for a signed-in caller. Whether the venture is in the caller's
 * scope is not asked here. An override changes what an access role holds; it never lifts that an auditor only reads,
 * that a contractor needs an assignment, whose record it must be, or that it is done in person.
 */
export function decide(question: Question): Answer {
  const { permission, relation = {} } = question
  if (permission === 'public') return yes('This is open to everyone.')
  if (permission === 'self') return yes('Everybody may do this with what is their own.')
  const grants = MATRIX[permission]
  if (grants.own === 'only' && relation.self !== true) return no('This is only for one’s own records.')
  if (grants.own === 'never' && relation.self === true)
    return no('Nobody does this for themselves: somebody else has to.')
  if (grants.inPerson === true && question.isImpersonated === true)
    return no('Nobody does this in the name of another.')
  if (question.groupRole === 'AUDITOR' && !isReading(permission)) return no('An auditor only reads.')
  return byGroupRole(question.groupRole, grants) ?? byRelation(relation, grants) ?? byMembership(question, grants)
}

/** `decide` without the sentence. */
export function may(question: Question): boolean {
  return decide(question).allowed
}

function byGroupRole(groupRole: GroupRole | null, grants: Grants): Answer | null {
  if (groupRole === null || !grants.group.includes(groupRole)) return null
  return yes(`${ROLE_NAMES[groupRole]} of the group may do this.`)
}

function byRelation(relation: Relation, grants: Grants): Answer | null {
  const relations = grants.relations ?? []
  if (relation.self === true && relations.includes('self')) return yes('Everybody may do this with what is their own.')
  if (relation.reportsToMe === true && relations.includes('reportsToMe'))
    return yes('The person reports to whoever asks.')
  return null
}

function byMembership({ membership, relation = {}, permission, overrides = [] }: Question, grants: Grants): Answer {
  if (membership === null) return no('This takes a membership in the venture that holds today.')
  const role = ROLE_NAMES[membership.role]
  const override = overrideFor(membership, permission, grants, overrides)
  if (override?.allow === false) return no(`This venture does not let the role ${role} do this.`)
  const job = membership.jobRole !== null && (grants.jobs ?? []).includes(membership.jobRole)
  if (membership.role === 'CONTRACTOR') {
    return forContractor(grants, relation, job || grants.jobs === undefined, override !== null)
  }
  if (override !== null) return yes(`This venture lets the role ${role} do this.`)
  if (grants.access.includes(membership.role)) return yes(`The role ${role} in this venture may do this.`)
  if (job) return yes('The job role in this venture includes this.')
  return no(`The role ${role} in this venture may not do this.`)
}

function forContractor(grants: Grants, relation: Relation, jobFits: boolean, allowedByVenture: boolean): Answer {
  const held = allowedByVenture || (grants.contractor !== undefined && jobFits)
  if (!held) return no('The role Contractor in this venture may not do this.')
  const reached = grants.contractor === 'always' || relation.assignedToMe === true || relation.self === true
  return reached ? yes('The record is assigned to them.') : no('A contractor works only with what is assigned to them.')
}

/** Lines that name no access role belong to the group and cannot be given away by a venture. */
function overrideFor(
  membership: Membership,
  permission: Permission,
  grants: Grants,
  overrides: readonly PermissionOverride[],
): PermissionOverride | null {
  if (grants.access.length === 0) return null
  return overrides.find((each) => each.permission === permission && each.role === membership.role) ?? null
}

function yes(reason: string): Answer {
  return { allowed: true, reason }
}

function no(reason: string): Answer {
  return { allowed: false, reason }
}
