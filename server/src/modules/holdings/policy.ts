import { refuse, type VentureId } from '@holdfast/engine/kernel'
import { authorize, type Caller, type CallerVenture, may, ventureOf } from '../../platform/caller.ts'

/** The venture that a request names; only holdings have companies, assets and bank accounts. */
export function holdingsVenture(caller: Caller, ventureId: string): CallerVenture {
  const venture = ventureOf(caller, ventureId)
  if (venture.type !== 'HOLDINGS')
    refuse('forbidden', 'venture.wrong_type', 'Only holdings have companies, assets and bank accounts.')
  return venture
}

/** The holdings whose records the caller sees: those of their scope, whatever venture they name. */
export function holdingsInSight(caller: Caller, ventureId?: string): readonly VentureId[] {
  if (ventureId !== undefined) holdingsVenture(caller, ventureId)
  return caller.ventures
    .filter(({ id, type }) => type === 'HOLDINGS' && caller.scope.includes(id) && maySeeHoldings(caller, id))
    .map(({ id }) => id)
}

export function maySeeHoldings(caller: Caller, ventureId: string): boolean {
  return may(caller, 'holdings.read', ventureId)
}

/** Recording balances and valuations, keeping documents. */
export function mayRecordHoldings(caller: Caller, ventureId: string): boolean {
  return may(caller, 'holdings.write', ventureId)
}

/** Companies, assets and accounts themselves; void and correct. */
export function mayManageHoldings(caller: Caller, ventureId: string): boolean {
  return may(caller, 'holdings.manage', ventureId)
}

export function authorizeRecording(caller: Caller, ventureId: string, what: string): void {
  authorize(mayRecordHoldings(caller, ventureId), what)
}

export function authorizeManaging(caller: Caller, ventureId: string, what: string): void {
  authorize(mayManageHoldings(caller, ventureId), what)
}
