import { type ReactNode, useState } from 'react'
import type { DefaultValues, FieldValues } from 'react-hook-form'
import type { z } from 'zod'
import { ProblemError } from '../../../lib/problem-error.ts'
import { Conflict } from '../../../ui/conflict.tsx'
import { Dialog } from '../../../ui/dialog.tsx'
import { Form } from '../../../ui/form.tsx'
import { FormButtons } from '../../../ui/form-buttons.tsx'
import { toast } from '../../../ui/toast.tsx'
import { useZodForm } from '../../../ui/use-zod-form.ts'
import { changedFields } from '../form/changed-fields.ts'

interface Company {
  readonly id: string
  readonly name: string
  readonly version: number
}

interface EditCompanyDialogProps<C extends Company, In extends FieldValues, Out extends FieldValues> {
  readonly company: C
  readonly schema: z.ZodType<Out, In>
  readonly entriesOf: (company: C) => In
  /** What people call the fields. */
  readonly names: Readonly<Record<string, string>>
  readonly read: () => Promise<C>
  readonly save: (edit: Partial<Out> & { readonly id: string; readonly version: number }) => Promise<unknown>
  readonly onClose: () => void
  readonly children: ReactNode
}

/** Edits what the editor saw: whoever saved meanwhile is shown before anything of theirs is written over. */
export function EditCompanyDialog<C extends Company, In extends FieldValues, Out extends FieldValues>(
  props: EditCompanyDialogProps<C, In, Out>,
) {
  const { company, schema, entriesOf, names, read, save, onClose, children } = props
  const [base, setBase] = useState(company)
  const [newer, setNewer] = useState<C | null>(null)
  const form = useZodForm(schema, entriesOf(base) as DefaultValues<In>)

  const submit = async (values: Out) => {
    const changes = changedFields(schema.parse(entriesOf(base)), values)
    if (Object.keys(changes).length === 0) return onClose()
    try {
      await save({ ...changes, id: base.id, version: base.version })
    } catch (error) {
      if (!(error instanceof ProblemError) || error.code !== 'record.changed') throw error
      return setNewer(await read())
    }
    onClose()
    void toast(`${base.name} is saved.`)
  }
  const takeOver = (current: C) => {
    form.reset(entriesOf(current) as DefaultValues<In>, { keepDirtyValues: true })
    setBase(current)
    setNewer(null)
  }

  return (
    <Dialog title={`Edit ${base.name}`} size={680} onClose={onClose}>
      <Form form={form} onSubmit={submit}>
        {newer && (
          <Conflict
            title={`Somebody changed ${newer.name} while you were editing it`}
            differences={differencesOf(names, entriesOf(base), entriesOf(newer))}
            onTakeOver={() => takeOver(newer)}
          />
        )}
        {children}
        {!newer && <FormButtons verb="Save" onCancel={onClose} />}
      </Form>
    </Dialog>
  )
}

function differencesOf(names: Readonly<Record<string, string>>, before: FieldValues, now: FieldValues) {
  return Object.entries(names)
    .map(([field, name]) => ({ name, before: textOf(before[field]), now: textOf(now[field]) }))
    .filter((each) => each.before !== each.now)
}

function textOf(value: unknown): string {
  if (value === null || value === '' || value === undefined) return 'not recorded'
  return typeof value === 'object' ? Object.values(value).map(textOf).join(', ') || 'none' : String(value)
}
