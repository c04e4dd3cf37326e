import { type MyVenture, useMe, useVenture } from './session.ts'

/** For pages of one venture at a time: that chosen at the top, or the first of those in which the person holds it. */
export function useOneVenture(permission: string) {
  const chosen = useVenture()
  const all = useMe().ventures.filter(({ can }) => can[permission] === true)
  const venture: MyVenture | null = chosen ? (all.find(({ id }) => id === chosen.id) ?? null) : (all[0] ?? null)
  return {
    venture,
    others: chosen ? [] : all.filter((each) => each !== venture),
    wrong: venture === null ? chosen : null,
  }
}
