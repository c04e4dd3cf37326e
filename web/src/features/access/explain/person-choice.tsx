import type { Access } from '@holdfast/contract'
import { Select } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { useState } from 'react'
import { useChangeAddress } from '../../../lib/use-change-address.ts'
import { useFoundPeople } from './use-found-people.ts'

interface PersonChoiceProps {
  readonly userId: string
  /** Whom the page is about, once known: an address may name somebody whom no search found. */
  readonly person: Access['person'] | undefined
}

export function PersonChoice({ userId, person }: PersonChoiceProps) {
  const [text, setText] = useState('')
  const [asked] = useDebouncedValue(text, 250)
  const { filter } = useChangeAddress()
  const found = useFoundPeople(asked === person?.name ? '' : asked)
  const all = person && !found.some(({ id }) => id === person.id) ? [person, ...found] : found
  return (
    <Select
      label="Person"
      placeholder="Type a name"
      data={all.map(({ id, name }) => ({ value: id, label: name }))}
      value={userId}
      onChange={(id) => id && filter({ userId: id })}
      searchable
      onSearchChange={setText}
      allowDeselect={false}
      limit={50}
      nothingFoundMessage="Nobody of this name whom you may explain"
    />
  )
}
