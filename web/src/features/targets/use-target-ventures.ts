import { type MyVenture, useMe, useVenture } from '../../lib/session.ts'

const WITH_FIGURES: readonly MyVenture['type'][] = ['LOGISTICS', 'TRANSPORT', 'HOSPITALITY', 'BPO']

/** Whose targets are shown: the venture chosen at the top, or the first of those whose figures the person sees. */
export function useTargetVentures() {
  const chosen = useVenture()
  const all = useMe().ventures.filter(({ type, can }) => WITH_FIGURES.includes(type) && can['kpi.read'] === true)
  const venture = chosen ? (all.find(({ id }) => id === chosen.id) ?? null) : (all[0] ?? null)
  return {
    venture,
    others: chosen ? [] : all.filter((each) => each !== venture),
    wrong: venture === null ? chosen : null,
  }
}
