import type { Import } from '@holdfast/contract'
import { ProblemError } from '../../../lib/problem-error.ts'
import { becameText } from '../check/prospect.ts'

/** A failed import as a problem that can be shown. */
export function failureOf({ failure, progress }: Pick<Import, 'failure' | 'progress'>): ProblemError {
  const { new: fresh, changed } = progress.became
  const stands =
    fresh + changed === 0
      ? 'Nothing of the file was imported.'
      : `Imported before that: ${becameText(progress.became)}. The same file again adds only the rest.`
  return new ProblemError({
    status: -1,
    code: 'import.failed',
    title: 'The import stopped',
    detail: `${failure ?? 'Its reason was not recorded.'} ${stands}`,
  })
}
