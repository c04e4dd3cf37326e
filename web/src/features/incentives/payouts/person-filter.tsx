import { contract } from '@holdfast/contract'
import { useState } from 'react'
import { useReply } from '../../../lib/query.ts'
import { useVenture } from '../../../lib/session.ts'
import { useChangeAddress } from '../../../lib/use-change-address.ts'
import { FilterChip } from '../../../ui/filter-chip.tsx'

interface PersonFilterProps {
  /** People of the rows that are shown. */
  readonly seen: readonly { readonly id: string; readonly name: string }[]
  readonly chosenId: string | undefined
}

/** Those of the rows, and everybody of the venture that is chosen at the top. */
export function PersonFilter({ seen, chosenId }: PersonFilterProps) {
  const [text, setText] = useState('')
  const [opened, setOpened] = useState(false)
  const { filter } = useChangeAddress()
  const venture = useVenture()
  const listed = useReply(
    contract.ventures.listVenturePeople,
    { id: venture?.id ?? '' },
    { when: opened && venture !== null },
  )
  const people = new Map([...seen, ...(listed.data?.items ?? [])].map(({ id, name }) => [id, name]))
  const options = [...people]
    .map(([value, label]) => ({ value, label }))
    .toSorted((a, b) => a.label.localeCompare(b.label))
  const chosen = options.find(({ value }) => value === chosenId)
  return (
    <FilterChip
      label="Person"
      options={options.filter(({ label }) => label.toLowerCase().includes(text.trim().toLowerCase()))}
      chosen={chosen ?? (chosenId === undefined ? null : { value: chosenId, label: 'one person' })}
      onChoose={(id) => filter({ person: id ?? undefined })}
      search={{ text, onSearch: setText, onOpen: () => setOpened(true) }}
    />
  )
}
