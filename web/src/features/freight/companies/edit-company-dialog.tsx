import type { ReactNode } from 'react'
import type { FieldValues } from 'react-hook-form'
import type { z } from 'zod'
import { changedFields } from '../../../lib/changed-fields.ts'
import { Conflict, type Described } from '../../../ui/conflict.tsx'
import { Dialog } from '../../../ui/dialog.tsx'
import { Form } from '../../../ui/form.tsx'
import { FormButtons } from '../../../ui/form-buttons.tsx'
import { useEdit } from '../../../ui/use-edit.ts'

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

export function EditCompanyDialog<C extends Company, In extends FieldValues, Out extends FieldValues>(
  props: EditCompanyDialogProps<C, In, Out>,
) {
  const { company, schema, entriesOf, names, read, save, onClose, children } = props
  const { form, base, submit, conflict } = useEdit({
    record: company,
    schema,
    entriesOf,
    nameOf: ({ name }) => name,
    changesOf: (base, values: Out) => changedFields(schema.parse(entriesOf(base)), values),
    save,
    read,
    onClose,
  })
  return (
    <Dialog title={`Edit ${base.name}`} size={680} onClose={onClose}>
      <Form form={form} onSubmit={submit}>
        {conflict && (
          <Conflict
            title={`Somebody changed ${conflict.now.name} while you were editing it`}
            before={describe(names, entriesOf(base))}
            now={describe(names, entriesOf(conflict.now))}
            onTakeOver={conflict.takeOver}
          />
        )}
        {children}
        {!conflict && <FormButtons verb="Save" onCancel={onClose} />}
      </Form>
    </Dialog>
  )
}

function describe(names: Readonly<Record<string, string>>, entries: FieldValues): Described {
  return Object.entries(names).map(([field, name]) => [name, textOf(entries[field])])
}

function textOf(value: unknown): string {
  if (value === null || value === '' || value === undefined) return 'not recorded'
  return typeof value === 'object' ? Object.values(value).map(textOf).join(', ') || 'none' : String(value)
}
