import type { Caller, CallerVenture } from '../../platform/caller.ts'

/** One of the person's ventures, or all of them. */
export function askedVentures(caller: Caller, ventureId: string | undefined): readonly CallerVenture[] {
  return caller.ventures.filter(({ id }) => ventureId === undefined || id === ventureId)
}
