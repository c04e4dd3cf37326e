import { type ReactNode, useState } from 'react'
import { type FieldPath, type FieldValues, FormProvider, type UseFormReturn } from 'react-hook-form'
import { asProblem } from '../lib/problem-error.ts'
import css from './form.module.css'
import { intoView } from './into-view.ts'
import { Problem } from './problem.tsx'

interface FormProps<In extends FieldValues, Out> {
  readonly form: UseFormReturn<In, unknown, Out>
  /** Throw or reject to refuse: the server's word about a field appears below that field, the rest above the form. */
  readonly onSubmit: (values: Out) => unknown
  readonly children: ReactNode
}

export function Form<In extends FieldValues, Out>({ form, onSubmit, children }: FormProps<In, Out>) {
  const [refusal, setRefusal] = useState<unknown>(null)
  const submit = form.handleSubmit(async (values) => {
    setRefusal(null)
    try {
      await onSubmit(values)
    } catch (error) {
      if (!showAtFields(form, error)) setRefusal(error)
    }
  })
  return (
    <FormProvider {...form}>
      <form noValidate className={css['form']} onSubmit={submit}>
        {refusal ? (
          <div ref={intoView} className={css['refusal']}>
            <Problem error={refusal} />
          </div>
        ) : null}
        {children}
      </form>
    </FormProvider>
  )
}

/** True when every word of the refusal found its field. */
function showAtFields<In extends FieldValues, Out>(form: UseFormReturn<In, unknown, Out>, error: unknown): boolean {
  const { errors } = asProblem(error)
  const names = new Set(Object.keys(form.getValues()))
  const placed = errors.filter(({ path }) => names.has(path.split('.')[0] ?? ''))
  for (const { path, message } of placed) form.setError(path as FieldPath<In>, { message }, { shouldFocus: true })
  return errors.length > 0 && placed.length === errors.length
}
