import type { GivenRow } from '../../../../platform/imports/kind.ts'

/** The references that a file brings, known from all of its rows before the first is judged. */
export type FileReferences = {
  readonly sees: (row: GivenRow) => void
  /** The line that has the row's reference first; null: none has it before this one, or the row has none. */
  readonly lineBefore: (row: GivenRow) => number | null
}

/** One id of one source is one review: the same id at two sources is two. */
export function fileReferences(sourceOf: (row: GivenRow) => string | null): FileReferences {
  const firstLines = new Map<string, number>()
  const referenceOf = (row: GivenRow) => {
    const id = row.values['externalId'] ?? null
    return id === null ? null : `${sourceOf(row)} ${id}`
  }
  return {
    sees: (row) => {
      const reference = referenceOf(row)
      if (reference !== null && !firstLines.has(reference)) firstLines.set(reference, row.line)
    },
    lineBefore: (row) => {
      const reference = referenceOf(row)
      const first = reference === null ? undefined : firstLines.get(reference)
      return first === undefined || first === row.line ? null : first
    },
  }
}
