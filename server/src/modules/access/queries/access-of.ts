import type { contract, ParsedInput, Reply } from '@holdfast/contract'
import {
  decide,
  PERMISSION_WORDS,
  PERMISSIONS,
  type Permission,
  SECTION_NAMES,
  sectionsOf,
  visibleRoutes,
} from '@holdfast/engine/access'
import type { Caller, CallerVenture } from '../../../platform/caller.ts'
import type { Reads } from '../../../platform/db/tx.ts'
import { personToExplain } from './person-to-explain.ts'

type Endpoint = typeof contract.access.accessOf
type Held = Reply<Endpoint>['ventures'][number]['permissions'][number]

/** All that somebody may see and do in the ventures that the asker may look into. */
export async function accessOf(db: Reads, asker: Caller, input: ParsedInput<Endpoint>): Promise<Reply<Endpoint>> {
  const { id, name, isActive, caller } = await personToExplain(db, asker, input.userId)
  const visitor = { groupRole: caller.groupRole, ventures: isActive ? caller.ventures : [], development: false }
  return {
    person: { id, name },
    isActive,
    groupRole: caller.groupRole,
    sections: isActive ? [...sectionsOf(visitor)] : [],
    pages: isActive
      ? visibleRoutes(visitor).map(({ path, label, section }) => ({
          path,
          label: `${SECTION_NAMES[section]}: ${label}`,
        }))
      : [],
    ventures: visitor.ventures.map((venture) => ({
      ventureId: venture.id,
      ventureName: venture.name,
      role: venture.membership?.role ?? null,
      jobRole: venture.membership?.jobRole ?? null,
      permissions: ASKED.map((permission) => heldIn(caller, venture, permission)),
    })),
  }
}

const ASKED = PERMISSIONS.filter((permission) => permission !== 'public' && permission !== 'self')

function heldIn({ groupRole }: Caller, { membership, overrides }: CallerVenture, permission: Permission): Held {
  const question = { groupRole, membership, overrides, permission }
  const answer = decide(question)
  const forSome = SOME.map((relation) => decide({ ...question, relation })).find(({ allowed }) => allowed)
  const said = answer.allowed ? answer : (forSome ?? answer)
  return {
    permission,
    what: PERMISSION_WORDS[permission],
    holds: answer.allowed ? 'all' : forSome ? 'some' : 'none',
    reason: said.reason,
  }
}

const SOME = [{ self: true }, { reportsToMe: true }, { assignedToMe: true }] as const
