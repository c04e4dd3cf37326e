import { useState } from 'react'
import type { DefaultValues, FieldValues } from 'react-hook-form'
import type { z } from 'zod'
import { ProblemError } from '../lib/problem-error.ts'
import { toast } from './toast.tsx'
import { useZodForm } from './use-zod-form.ts'

interface Versioned {
  readonly id: string
  readonly version: number
}

interface Edited<R extends Versioned, In extends FieldValues, Out extends FieldValues, Changes extends object> {
  /** What the editor sees when the form opens. */
  readonly record: R
  /** Of a form whose rules look at the record: from the one that the editor sees, which may be newer than the first. */
  readonly schema: z.ZodType<Out, In> | ((base: R) => z.ZodType<Out, In>)
  readonly entriesOf: (record: R) => In
  readonly nameOf: (record: R) => string
  /** Only what the editor changed: nothing else is sent, so nothing else is written over. */
  readonly changesOf: (base: R, values: Out) => Changes
  /** Refused with `record.changed` when somebody else saved meanwhile. */
  readonly save: (edit: Changes & Versioned) => Promise<unknown>
  /** As it is stored now. */
  readonly read: (base: R) => Promise<R>
  readonly onClose: () => void
  /** When the form judges what is entered; see `useZodForm`. */
  readonly judged?: Parameters<typeof useZodForm>[2]
}

/** Edits what the editor saw: whoever saved meanwhile is shown before anything of theirs is written over. */
export function useEdit<R extends Versioned, In extends FieldValues, Out extends FieldValues, Changes extends object>({
  record,
  schema,
  entriesOf,
  nameOf,
  changesOf,
  save,
  read,
  onClose,
  judged,
}: Edited<R, In, Out, Changes>) {
  const [base, setBase] = useState(record)
  const [newer, setNewer] = useState<R | null>(null)
  const rules = typeof schema === 'function' ? schema(base) : schema
  const form = useZodForm(rules, entriesOf(base) as DefaultValues<In>, judged)

  const submit = async (values: Out) => {
    const changes = changesOf(base, values)
    if (Object.keys(changes).length === 0) return onClose()
    try {
      await save({ ...changes, id: base.id, version: base.version })
    } catch (error) {
      if (!(error instanceof ProblemError) || error.code !== 'record.changed') throw error
      return setNewer(await read(base))
    }
    onClose()
    void toast(`${nameOf(base)} is saved.`)
  }

  const takeOver = (current: R) => {
    // What the editor entered stays; the other fields take what is stored now.
    form.reset(entriesOf(current) as DefaultValues<In>, { keepDirtyValues: true })
    setBase(current)
    setNewer(null)
  }

  return { form, base, submit, conflict: newer && { now: newer, takeOver: () => takeOver(newer) } }
}
