import { Combobox, Loader, TextInput, useCombobox } from '@mantine/core'
import { type KeyboardEvent, useEffect, useRef, useState } from 'react'
import { useCommand } from '../../lib/use-command.ts'
import { type FieldProps, useField } from '../../ui/field.ts'
import { BringBack } from './bring-back.tsx'
import { COMPANY_KINDS, type Company, type CompanyKind } from './company-kinds.ts'
import { useCompanies } from './use-companies.ts'

interface CompanyFieldProps extends FieldProps {
  readonly kind: CompanyKind
  readonly ventureId: string
  /** What the stored value is called. */
  readonly known?: Company | null
  readonly autoFocus?: boolean
}

const NEW = 'new'

/** A customer or carrier by name, found while typing; one that is not there yet is added on the spot. */
export function CompanyField({ kind, ventureId, known = null, autoFocus, ...field }: CompanyFieldProps) {
  const { value, onChange, input } = useField<string>(field)
  const { list, create, what } = COMPANY_KINDS[kind]
  const [picked, setPicked] = useState<Company | null>(null)
  const chosen = [picked, known].find((company) => company?.id === value) ?? null
  /** null: nobody is typing, the field shows who is chosen. */
  const [typed, setTyped] = useState<string | null>(null)
  const { items, isFresh, isNew } = useCompanies(kind, ventureId, typed ?? '')
  const combobox = useCombobox()
  const add = useCommand(create, { refreshes: [list], onDone: choose })
  useFirstOption(combobox, isFresh && typed !== null && typed.trim() !== '')

  return (
    <>
      <Combobox store={combobox} withinPortal={false} floatingStrategy="fixed" onOptionSubmit={submit}>
        <Combobox.Target>
          <TextInput
            {...input}
            error={add.error?.detail ?? input.error}
            value={typed ?? chosen?.name ?? ''}
            autoComplete="off"
            placeholder="Type a name"
            onChange={(event) => type(event.currentTarget.value)}
            onClick={() => combobox.openDropdown()}
            onKeyDown={(event) => keepForm(event, combobox.dropdownOpened)}
            onBlur={leave}
            rightSection={add.isPending || (typed !== null && !isFresh) ? <Loader size={14} /> : <Combobox.Chevron />}
            rightSectionPointerEvents="none"
            data-autofocus={autoFocus || undefined}
          />
        </Combobox.Target>
        <Combobox.Dropdown>
          <Combobox.Options aria-label={field.label} mah={260} style={{ overflowY: 'auto' }} hidden={isEmpty()}>
            {items.map(({ id, name, status }) => (
              <Combobox.Option key={id} value={id} active={id === value}>
                {status === 'INACTIVE' ? `${name} (inactive)` : name}
              </Combobox.Option>
            ))}
            {isNew && <Combobox.Option value={NEW}>{`Add “${typed?.trim()}” as a ${what}`}</Combobox.Option>}
          </Combobox.Options>
          {isEmpty() && <Combobox.Empty>{isFresh ? 'Nobody yet. Type a name.' : 'Searching…'}</Combobox.Empty>}
        </Combobox.Dropdown>
      </Combobox>
      <BringBack
        kind={kind}
        refusal={add.error}
        onBack={(company) => {
          add.reset()
          choose(company)
        }}
      />
    </>
  )

  function isEmpty() {
    return items.length === 0 && !isNew
  }
  function type(text: string) {
    setTyped(text)
    if (add.isError) add.reset()
    combobox.openDropdown()
  }
  function submit(option: string) {
    combobox.closeDropdown()
    if (option === NEW) add.mutate({ ventureId, name: (typed ?? '').trim() })
    else choose(items.find(({ id }) => id === option) ?? null)
  }
  function choose(company: Company | null) {
    setPicked(company)
    setTyped(null)
    onChange(company?.id ?? null)
  }
  /** What was typed but not chosen is nobody: an emptied field means none, anything else the one before. */
  function leave() {
    combobox.closeDropdown()
    if (typed?.trim() === '') onChange(null)
    if (!add.isPending) setTyped(null)
    input.onBlur()
  }
}

/** Enter takes the first that was found for what is typed. */
function useFirstOption(combobox: ReturnType<typeof useCombobox>, ready: boolean) {
  // The store is a new object at every drawing; following it would take every arrow key back.
  const latest = useRef(combobox)
  latest.current = combobox
  const { dropdownOpened } = combobox
  useEffect(() => {
    if (dropdownOpened && ready) latest.current.selectFirstOption()
    else latest.current.resetSelectedOption()
  }, [dropdownOpened, ready])
}

/** While the list is open, Enter chooses from it and does not send the form. */
function keepForm(event: KeyboardEvent, isOpen: boolean) {
  if (event.key === 'Enter' && isOpen) event.preventDefault()
}
