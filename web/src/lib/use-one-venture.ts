import { type MyVenture, useMe, useVenture } from './session.ts'

/**
 * For pages of one venture at a time: that chosen at the top, or the first of those in which the person holds it and there
 * is something to see, if the page can tell.
 */
export function useOneVenture(permission: string, hasSomething: (venture: MyVenture) => boolean = () => true) {
  const chosen = useVenture()
  const all = useMe().ventures.filter(({ can }) => can[permission] === true)
  const first = all.find(hasSomething) ?? all[0] ?? null
  const venture: MyVenture | null = chosen ? (all.find(({ id }) => id === chosen.id) ?? null) : first
  return {
    venture,
    others: chosen ? [] : all.filter((each) => each !== venture),
    wrong: venture === null ? chosen : null,
  }
}
