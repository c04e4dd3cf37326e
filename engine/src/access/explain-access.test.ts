import { expect, it } from 'vitest'
import { decide } from './decide.ts'
import { type AccessQuestion, explainAccess, type Standing } from './explain-access.ts'
import { PERMISSIONS } from './permissions.ts'
import { ACCESS_ROLES, GROUP_ROLES } from './roles.ts'

const northline: Standing = {
  name: 'Northline',
  type: 'LOGISTICS',
  membership: { role: 'EMPLOYEE', jobRole: 'SALES' },
  overrides: [],
}
const omar: AccessQuestion = {
  name: 'Omar',
  isActive: true,
  groupRole: null,
  permission: 'freight.correct',
  ventures: [northline],
}

it('is the decision itself for every role, permission and relation', () => {
  for (const permission of PERMISSIONS)
    for (const groupRole of [null, ...GROUP_ROLES])
      for (const role of [null, ...ACCESS_ROLES])
        for (const relation of [{}, { self: true }, { reportsToMe: true }, { assignedToMe: true }]) {
          const membership = role === null ? null : ({ role, jobRole: null } as const)
          const question = { groupRole, permission, relation }
          const said = explainAccess({ ...omar, ...question, ventures: [{ ...northline, membership }] })
          const decided = decide({ ...question, membership })
          expect([permission, groupRole, role, said.allowed]).toEqual([permission, groupRole, role, decided.allowed])
          if (membership !== null) expect(said.reason).toBe(decided.reason)
          expect(said.steps.every(({ passed }) => passed)).toBe(said.allowed)
        }
})

it('says first what is missing first', () => {
  expect(explainAccess({ ...omar, isActive: false })).toEqual({
    allowed: false,
    reason: 'Omar’s account is closed.',
    steps: [{ what: 'Omar’s account is closed.', passed: false }],
    remedy: 'An administrator of the group can open it again.',
  })
  expect(explainAccess({ ...omar, ventures: [{ ...northline, membership: null }] }).reason).toBe(
    'Omar does not belong to Northline today.',
  )
  const both = { ventures: [northline, { ...northline, name: 'Sagebrush' }], ventureTypes: ['BPO'] } as const
  expect(explainAccess({ ...omar, ...both }).reason).toBe('None of Omar’s ventures is of this trade.')
  expect(explainAccess({ ...omar, ventures: [] }).reason).toBe('Omar belongs to no venture today.')
  expect(explainAccess({ ...omar, ventureTypes: ['BPO'] }).reason).toBe('Northline is of another trade.')
})

it('names who holds it and what would give it', () => {
  const said = explainAccess(omar)
  expect(said.steps.map(({ what }) => what)).toEqual([
    'Omar’s account is open.',
    'Omar belongs to Northline as Employee.',
    'The role Employee in this venture may not do this.',
  ])
  expect(said.remedy).toBe(
    'It is held by Venture head, Office manager, Finance, CEO, Administrator, COO. Another role would give it, or the venture’s own setting in the role matrix.',
  )
})

it('is allowed where one of several ventures allows it', () => {
  const head = { ...northline, name: 'Callbridge', membership: { role: 'VENTURE_HEAD', jobRole: null } } as const
  expect(explainAccess({ ...omar, ventures: [northline, head] }).allowed).toBe(true)
})

it('has no remedy for what nobody can lift', () => {
  const question = { permission: 'incentives.plan_publish', relation: { self: true } } as const
  const head = { ...northline, membership: { role: 'VENTURE_HEAD', jobRole: null } } as const
  expect(explainAccess({ ...omar, ...question, ventures: [head] }).remedy).toBeNull()
  expect(explainAccess({ ...omar, groupRole: 'AUDITOR', permission: 'freight.write' }).remedy).toBeNull()
})
