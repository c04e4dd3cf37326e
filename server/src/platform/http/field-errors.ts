import { hasZodFastifySchemaValidationErrors } from 'fastify-type-provider-zod'
import type { z } from 'zod'

export type FieldError = { readonly path: string; readonly message: string }

/** The fields of a request that cannot be used, each with what would do; null when the error is of another kind. */
export function fieldErrors(error: unknown): FieldError[] | null {
  if (!hasZodFastifySchemaValidationErrors(error)) return null
  // The library spreads the issue over the entry; put together again it is what zod reported.
  const issues = error.validation.map((entry) => {
    const path = entry.instancePath.split('/').filter((part) => part !== '')
    return Object.assign({}, entry.params, {
      code: entry.keyword,
      message: entry.message,
      path,
    }) as unknown as z.core.$ZodIssue
  })
  return issues.flatMap((issue) => flatten(issue, []))
}

/** A union answers with the errors of every shape; only those of the shape that was meant help anyone. */
function flatten(issue: z.core.$ZodIssue, above: readonly PropertyKey[]): FieldError[] {
  const path = [...above, ...issue.path]
  if (issue.code === 'invalid_union' && issue.errors.length > 0) {
    const meant = [...issue.errors].sort((a, b) => distance(a) - distance(b))[0] ?? []
    return meant.flatMap((inner) => flatten(inner, path))
  }
  return [{ path: path.map(String).join('.') || 'body', message: issue.message }]
}

/** A shape whose fixed words do not match was not meant, however few other errors it has. */
function distance(issues: readonly z.core.$ZodIssue[]): number {
  return issues.reduce((sum, issue) => sum + (issue.code === 'invalid_value' && issue.values.length === 1 ? 100 : 1), 0)
}
