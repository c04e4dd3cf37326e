import { MATRIX } from './matrix.ts'
import type { Permission } from './permissions.ts'

/** What no setting of a venture lifts, as sentences; none for what everybody may. */
export function conditionsOf(permission: Permission): readonly string[] {
  if (permission === 'public' || permission === 'self') return []
  const { own, inPerson, contractor, access, relations = [] } = MATRIX[permission]
  const sentences: readonly (readonly [string, boolean])[] = [
    ['Only for one’s own records.', own === 'only'],
    ['Never for oneself: somebody else has to do it.', own === 'never'],
    ['Never in the name of another person.', inPerson === true],
    ['Everybody may for themselves.', relations.includes('self') && own !== 'only'],
    ['Whoever the person reports to may, at any depth.', relations.includes('reportsToMe')],
    ['A contractor only with what is assigned to them.', contractor !== 'always' && access.length > 0],
  ]
  return sentences.filter(([, holds]) => holds).map(([sentence]) => sentence)
}
