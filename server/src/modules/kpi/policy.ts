import { type Section, sectionOf } from '@holdfast/engine/access'
import { refuse } from '@holdfast/engine/kernel'
import { type Caller, may, ventureOf } from '../../platform/caller.ts'

/** Figures are of everybody's work, so a contractor sees none but their own. */
export function mayReadFigures(caller: Caller, ventureId: string, whose: { readonly self: boolean }): boolean {
  return may(caller, 'kpi.read', ventureId, whose)
}

/** Refuses `venture.wrong_type` for the figures of a trade that the venture is not in. */
export function requireTrade(caller: Caller, ventureId: string, trade: Section): void {
  const { type, name } = ventureOf(caller, ventureId)
  if (sectionOf(type) !== trade) {
    refuse('forbidden', 'venture.wrong_type', `${name} has no figures of this kind.`)
  }
}

export function maySetTargets(caller: Caller, ventureId: string): boolean {
  return may(caller, 'kpi.targets', ventureId)
}
