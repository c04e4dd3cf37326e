/** Filters of the list as they stand in the address, and what lies over it. */
export interface TargetsSearch {
  readonly metric?: string | undefined
  /** Those that are over too. */
  readonly past?: boolean | undefined
  /** The opened target. */
  readonly target?: string | undefined
  /** The form for one that does not exist yet. */
  readonly set?: boolean | undefined
}

/** Part of the first load: it only sorts out what is no text; what the words mean the page itself judges. */
export function targetsSearch({ metric, past, target, set }: Record<string, unknown>): TargetsSearch {
  return {
    ...(typeof metric === 'string' && { metric }),
    ...(String(past) === 'true' && { past: true }),
    ...(typeof target === 'string' && { target }),
    ...(String(set) === 'true' && { set: true }),
  }
}
