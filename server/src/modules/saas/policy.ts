import { refuse } from '@holdfast/engine/kernel'
import { type Caller, type CallerVenture, ventureOf } from '../../platform/caller.ts'

/** The venture that a request names; only those of the trade have subscriptions. */
export function saasVenture(caller: Caller, ventureId: string): CallerVenture {
  const venture = ventureOf(caller, ventureId)
  if (venture.type !== 'SAAS')
    refuse('forbidden', 'venture.wrong_type', 'Only SaaS ventures have customers, plans and subscriptions.')
  return venture
}

/** The ventures of the trade whose records the caller sees, or the one that is asked for. */
export function saasVentures(caller: Caller, ventureId?: string): string[] {
  if (ventureId !== undefined) saasVenture(caller, ventureId)
  return caller.ventures
    .filter(({ id, type }) => type === 'SAAS' && caller.scope.includes(id))
    .map(({ id }) => id)
    .filter((id) => ventureId === undefined || id === ventureId)
}
