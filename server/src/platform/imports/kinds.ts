import { refuse } from '@holdfast/engine/kernel'
import { type Caller, may, ventureOf } from '../caller.ts'
import { cut } from '../cut.ts'
import type { ImportKind } from './kind.ts'

/** The registered kinds, by name, in the order of their registration. */
export type Kinds = ReadonlyMap<string, ImportKind>

export function kindsByName(kinds: readonly ImportKind[]): Kinds {
  return new Map(kinds.map((kind) => [kind.name, kind]))
}

/** Whoever may open imports at all, and do by hand what the kind does from a file. */
export function mayImport(caller: Caller, kind: ImportKind, ventureId: string): boolean {
  return may(caller, 'imports.open', ventureId) && may(caller, kind.permission, ventureId)
}

export function suits(kind: ImportKind, ventureType: ImportKind['ventureTypes'][number]): boolean {
  return kind.ventureTypes.length === 0 || kind.ventureTypes.includes(ventureType)
}

/** A kind that the person may import there; any other does not exist for them. */
export function kindToShow(kinds: Kinds, caller: Caller, name: string, ventureId: string): ImportKind {
  const kind = suitingKind(kinds, caller, name, ventureId)
  return mayImport(caller, kind, ventureId) ? kind : refuseAsUnknown(name)
}

/** The kind of a new import; refused when nobody imports such a thing there, or this person may not. */
export function kindFor(kinds: Kinds, caller: Caller, name: string, ventureId: string): ImportKind {
  const kind = suitingKind(kinds, caller, name, ventureId)
  if (!mayImport(caller, kind, ventureId))
    refuse('forbidden', 'permission.missing', `You may not import ${kind.label.toLowerCase()} into this venture.`)
  return kind
}

function suitingKind(kinds: Kinds, caller: Caller, name: string, ventureId: string): ImportKind {
  const kind = kinds.get(name)
  return kind && suits(kind, ventureOf(caller, ventureId).type) ? kind : refuseAsUnknown(name)
}

function refuseAsUnknown(name: string): never {
  refuse('not_found', 'import.kind_unknown', `"${cut(name, 40)}" is nothing that this venture imports.`)
}
