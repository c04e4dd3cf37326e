import {
  type DefaultValues,
  type FieldErrors,
  type FieldValues,
  get,
  type Resolver,
  set,
  useForm,
} from 'react-hook-form'
import type { z } from 'zod'

/**
 * A form whose rules are a schema, most often the body of an endpoint. Errors appear when a field is left; in a form
 * with rows to add, `onSubmit`, for a new row would come with the errors of its empty fields.
 */
export function useZodForm<In extends FieldValues, Out extends FieldValues>(
  schema: z.ZodType<Out, In>,
  defaultValues: DefaultValues<In>,
  mode: 'onTouched' | 'onSubmit' = 'onTouched',
) {
  return useForm<In, unknown, Out>({ resolver: resolverOf(schema), defaultValues, mode })
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
function nested(issues: readonly Issue[]): FieldErrors {
  const errors: FieldErrors = {}
  for (const { path, message } of issues) {
    const name = path.length > 0 ? path.join('.') : 'root'
    // One sentence a field: the first is the most basic.
    if (!get(errors, name)) set(errors, name, { type: 'schema', message: sentence(message) })
  }
  return errors
}

/** The contract says "must not be empty"; people read "Must not be empty." */
function sentence(message: string): string {
  return `${message.charAt(0).toUpperCase()}${message.slice(1)}${/[.!?]$/.test(message) ? '' : '.'}`
}
