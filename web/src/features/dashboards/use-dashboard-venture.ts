import type { VentureType } from '@holdfast/engine/access'
import { type MyVenture, useMe, useVenture } from '../../lib/session.ts'

/** Of which venture a dashboard is: the one chosen at the top, or the first of its kind while all are chosen. */
export function useDashboardVenture(types: readonly VentureType[]) {
  const { ventures } = useMe()
  const chosen = useVenture()
  const ofKind = ventures.filter(({ type, can }) => types.includes(type) && can['kpi.read'] === true)
  const venture: MyVenture | null = chosen ? (ofKind.find(({ id }) => id === chosen.id) ?? null) : (ofKind[0] ?? null)
  return {
    venture,
    /** Others of the kind, while nobody has said which is meant. */
    others: chosen ? [] : ofKind.slice(1),
    /** What was chosen instead, which has no such figures. */
    wrong: venture === null ? chosen : null,
  }
}
