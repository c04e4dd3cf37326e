import { type DefaultValues, type FieldErrors, type FieldValues, type Resolver, useForm } from 'react-hook-form'
import type { z } from 'zod'

/** A form whose rules are a schema, most often the body of an endpoint. Errors appear when a field is left. */
export function useZodForm<In extends FieldValues, Out extends FieldValues>(
  schema: z.ZodType<Out, In>,
  defaultValues: DefaultValues<In>,
) {
  return useForm<In, unknown, Out>({ resolver: resolverOf(schema), defaultValues, mode: 'onTouched' })
}

function resolverOf<In extends FieldValues, Out extends FieldValues>(
  schema: z.ZodType<Out, In>,
): Resolver<In, unknown, Out> {
  return async (values) => {
    const parsed = await schema.safeParseAsync(values)
    return parsed.success
      ? { values: parsed.data, errors: {} }
      : { values: {}, errors: nested(parsed.error.issues) as FieldErrors<In> }
  }
}

interface Issue {
  readonly path: readonly PropertyKey[]
  readonly message: string
}

/** The form keeps errors in the shape of its values: stops.0.city → { stops: [{ city: error }] }. */
function nested(issues: readonly Issue[]) {
  const errors: Record<string, unknown> = {}
  for (const { path, message } of issues) {
    const keys = path.length > 0 ? path.map(String) : ['root']
    let at = errors
    for (const key of keys.slice(0, -1)) at = (at[key] ??= {}) as Record<string, unknown>
    // One sentence a field: the first is the most basic.
    at[keys.at(-1) ?? 'root'] ??= { type: 'schema', message: sentence(message) }
  }
  return errors
}

/** The contract says "must not be empty"; people read "Must not be empty." */
function sentence(message: string): string {
  return `${message.charAt(0).toUpperCase()}${message.slice(1)}${/[.!?]$/.test(message) ? '' : '.'}`
}
