import type { Call, ImportedCall } from '@holdfast/engine/bpo'

/** A row of a file whose call could be decided. Ids that are not known before the writing are empty until then. */
export type CallRow = {
  readonly line: number
  /** Who it is: by `keyOf`. */
  readonly key: string
  readonly digest: string
  readonly campaign: { readonly name: string; readonly folded: string }
  readonly said: ImportedCall
  /** The call where none stands yet. */
  readonly call: Call
}

/** A call with a reference is known by it, whoever entered it; another one by the key that its row was given. */
export function keyOf(externalRef: string | null, importKey: string | null): string {
  return externalRef === null ? (importKey ?? '') : `ref:${externalRef}`
}
