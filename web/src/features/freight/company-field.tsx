import { contract } from '@holdfast/contract'
import { Combobox, Loader, TextInput, useCombobox } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { useState } from 'react'
import { useReply } from '../../lib/query.ts'
import { useCommand } from '../../lib/use-command.ts'
import { type FieldProps, useField } from '../../ui/field.ts'
import { capital } from './names.ts'

interface Company {
  readonly id: string
  readonly name: string
}

interface CompanyFieldProps extends FieldProps {
  readonly kind: keyof typeof KINDS
  readonly ventureId: string
  /** What the field's value is called when the form opens. */
  readonly known?: Company | null
}

const KINDS = {
  customer: { list: contract.freight.listCustomers, create: contract.freight.createCustomer, a: 'a customer' },
  carrier: { list: contract.freight.listCarriers, create: contract.freight.createCarrier, a: 'a carrier' },
} as const

const NEW = 'new'

/** A customer or carrier by name, found while typing; one that is not there yet is added on the spot. */
export function CompanyField({ kind, ventureId, known = null, ...field }: CompanyFieldProps) {
  const { value, onChange, input } = useField<string>(field)
  const { list, create, a } = KINDS[kind]
  const [chosen, setChosen] = useState(known)
  const [text, setText] = useState(known?.name ?? '')
  const combobox = useCombobox({ onDropdownClose: () => combobox.resetSelectedOption() })
  const found = useCompanies(list, ventureId, text === chosen?.name ? '' : text)
  const choose = (company: Company | null) => {
    setChosen(company)
    setText(company?.name ?? '')
    onChoose(company)
  }
  const isEmpty = found.items.length === 0 && !found.isNew
  const add = useCommand(create, { refreshes: [list], onDone: choose })

  return (
    <Combobox
      store={combobox}
      withinPortal={false}
      floatingStrategy="fixed"
      onOptionSubmit={(option) => {
        combobox.closeDropdown()
        if (option === NEW) return add.mutate({ ventureId, name: text.trim() })
        choose(found.items.find(({ id }) => id === option) ?? null)
      }}
    >
      <Combobox.Target>
        <TextInput
          {...input}
          error={add.error?.detail ?? input.error}
          value={text}
          autoComplete="off"
          placeholder="Type a name"
          onChange={(event) => {
            setText(event.currentTarget.value)
            if (add.isError) add.reset()
            combobox.openDropdown()
          }}
          onClick={() => combobox.openDropdown()}
          onBlur={() => {
            combobox.closeDropdown()
            // What was typed but not chosen is nobody: an emptied field means none, anything else the one before.
            if (!add.isPending) choose(text.trim() === '' ? null : chosen)
            input.onBlur()
          }}
          rightSection={add.isPending || found.isFetching ? <Loader size={14} /> : <Combobox.Chevron />}
          rightSectionPointerEvents="none"
          data-chosen={value ?? undefined}
        />
      </Combobox.Target>
      <Combobox.Dropdown>
        <Combobox.Options aria-label={field.label} mah={260} hidden={isEmpty} style={{ overflowY: 'auto' }}>
          {found.items.map(({ id, name }) => (
            <Combobox.Option key={id} value={id} active={id === value}>
              {name}
            </Combobox.Option>
          ))}
          {found.isNew && <Combobox.Option value={NEW}>{`Add “${text.trim()}” as ${a}`}</Combobox.Option>}
        </Combobox.Options>
        {isEmpty && <Combobox.Empty>Nobody yet. Type a name.</Combobox.Empty>}
      </Combobox.Dropdown>
    </Combobox>
  )

  function onChoose(company: Company | null) {
    onChange(company?.id ?? null)
  }
}

type List = (typeof KINDS)[keyof typeof KINDS]['list']

function useCompanies(list: List, ventureId: string, text: string) {
  const [asked] = useDebouncedValue(text.trim(), 150)
  const found = useReply(list, { ventureId, limit: 20, startsWith: capital(asked) || undefined })
  const items = found.data?.items ?? []
  const name = text.trim().toLowerCase()
  return {
    items,
    isFetching: found.isFetching,
    isNew: name !== '' && !found.isFetching && !items.some((item) => item.name.toLowerCase() === name),
  }
}
