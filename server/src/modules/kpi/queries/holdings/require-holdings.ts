import { authorize, type Caller, may } from '../../../../platform/caller.ts'
import { requireTrade } from '../../policy.ts'

/** Cash is for those who see the holding itself, not for everybody who sees figures. */
export function requireHoldings(caller: Caller, ventureId: string): void {
  requireTrade(caller, ventureId, 'holdings')
  authorize(may(caller, 'holdings.read', ventureId), 'see the cash of this venture')
}
