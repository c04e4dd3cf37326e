import { isUuid } from '@holdfast/engine/kernel'
import type { Caller } from '../caller.ts'

/** The two settings that row-level security reads. Both are checked to be plain uuids, since `set local` takes no parameters. */
export type Scope = { readonly ventures: string; readonly person: string }

export function scopeOf(caller: Pick<Caller, 'scope' | 'person'>): Scope {
  for (const id of [...caller.scope, ...(caller.person ? [caller.person.id] : [])]) {
    if (!isUuid(id)) throw new Error('A scope holds only uuids.')
  }
  return { ventures: caller.scope.length > 0 ? `{${caller.scope.join(',')}}` : '', person: caller.person?.id ?? '' }
}

export function setLocal(scope: Scope): string {
  return `set local app.ventures = '${scope.ventures}'; set local app.person = '${scope.person}'`
}
