import { Select } from '@mantine/core'
import { useState } from 'react'
import type { Company } from '../../company-kinds.ts'
import { useCompanies } from '../../use-companies.ts'

interface AddCarrierProps {
  readonly ventureId: string
  readonly onAdd: (carrier: Company) => void
}

/** A carrier that the list does not show, found by its name. */
export function AddCarrier({ ventureId, onAdd }: AddCarrierProps) {
  const [typed, setTyped] = useState('')
  const { items, isFresh } = useCompanies('carrier', ventureId, typed)
  const add = (id: string | null) => {
    const carrier = items.find((each) => each.id === id)
    if (carrier) onAdd(carrier)
    setTyped('')
  }
  return (
    <Select
      searchable
      aria-label="Add a carrier by name"
      placeholder="Add a carrier by name"
      data={items.map(({ id, name }) => ({ value: id, label: name }))}
      value={null}
      searchValue={typed}
      onSearchChange={setTyped}
      onChange={add}
      filter={({ options }) => options}
      nothingFoundMessage={isFresh ? 'Nobody has this name' : 'Searching…'}
      comboboxProps={{ withinPortal: false, position: 'top-start' }}
    />
  )
}
