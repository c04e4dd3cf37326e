import { contract, type Import, type ImportKind } from '@holdfast/contract'
import { Button } from '@mantine/core'
import { useNavigate } from '@tanstack/react-router'
import { type FormEvent, type RefObject, useEffect, useRef, useState } from 'react'
import { Hidden } from '../../../ui/hidden.tsx'
import { WizardButtons } from '../../../ui/wizard-buttons.tsx'
import { Discard } from '../frame/discard.tsx'
import { Refused } from '../frame/refused.tsx'
import { useImportCommand } from '../use-import.ts'
import { ColumnTable } from './column-table.tsx'
import css from './columns.module.css'
import { FileOptions } from './file-options.tsx'
import { askedOptions, bodyOf, type Draft, draftOf, isChanged, missingOf, namesOtherHeaders } from './mapping.ts'
import { MissingColumns } from './missing-columns.tsx'

interface ColumnsStepProps {
  readonly file: Import
  readonly kind: ImportKind
}

/** The second step: which header of the file holds which column, and what holds for the whole file. */
export function ColumnsStep({ file, kind }: ColumnsStepProps) {
  const { draft, setDraft, missing, asked, form, submit, save } = useDraft(file, kind)
  const options = askedOptions(kind, file)
  return (
    <form ref={form} noValidate className={css['step']} onSubmit={submit}>
      <Refused
        error={save.error}
        file={file}
        onSeen={(now) => {
          save.reset()
          setDraft(draftOf(now, kind))
        }}
      />
      <MissingColumns kind={kind} missing={missing} asked={asked} />
      {options.length > 0 && (
        <FileOptions
          options={options}
          ventureId={file.ventureId}
          values={draft.options}
          missing={asked ? missing.options : []}
          onChange={(key, value) => setDraft({ ...draft, options: { ...draft.options, [key]: value } })}
        />
      )}
      <ColumnTable file={file} kind={kind} draft={draft} missing={asked ? missing.columns : []} onChange={setDraft} />
      <WizardButtons out={file.can.discard && <Discard file={file} />}>
        <Button type="submit" loading={save.isPending}>
          Check the rows
        </Button>
        <Hidden>
          <span role="status">{save.isPending && 'Every row is read again.'}</span>
        </Hidden>
      </WizardButtons>
    </form>
  )
}

/** What is chosen here is kept with the step forward, since each change reads the whole file anew. */
function useDraft(file: Import, kind: ImportKind) {
  const [draft, setDraft] = useState<Draft>(() => draftOf(file, kind))
  const [asked, setAsked] = useState(0)
  const form = useRef<HTMLFormElement>(null)
  const navigate = useNavigate()
  const toCheck = () =>
    void navigate({
      to: '/imports/$id',
      params: { id: file.id },
      search: ({ venture }) => ({ venture, step: 'check' }),
    })
  // A file whose dates can be read in two ways shows that only once its dates are found.
  const save = useImportCommand(contract.imports.mapImport, (now, { options }) => {
    if (namesOtherHeaders(options)) return setDraft(draftOf(now, kind))
    if (now.missing.length === 0) toCheck()
    else setAsked((times) => times + 1)
  })
  const missing = missingOf(kind, file, draft)
  useFirstMissing(form, [...missing.options, ...missing.columns], asked)

  function submit(event: FormEvent) {
    event.preventDefault()
    setAsked((times) => times + 1)
    if (missing.options.length + missing.columns.length > 0) return
    // Bad rows may be right by now, once the people that they name are here: they are read again too.
    if (isChanged(file, draft) || file.badRows > 0)
      save.mutate({ id: file.id, version: file.version, ...bodyOf(file, draft) })
    else toCheck()
  }

  return { draft, setDraft, missing, asked: asked > 0, form, submit, save }
}

/** Each time that somebody wants to go on, the first of what is missing has the focus. */
function useFirstMissing(form: RefObject<HTMLFormElement | null>, missing: readonly string[], asked: number) {
  const [first] = missing
  const answered = useRef(0)
  useEffect(() => {
    if (answered.current === asked || first === undefined) return
    answered.current = asked
    const field = form.current?.querySelector<HTMLElement>(`[data-key="${CSS.escape(first)}"]`)
    field?.focus({ preventScroll: true })
    field?.scrollIntoView({ block: 'center' })
  }, [form, first, asked])
}
