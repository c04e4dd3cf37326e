import { CloseButton, TextInput } from '@mantine/core'
import { IconSearch } from '@tabler/icons-react'
import { useEffect, useRef, useState } from 'react'
import css from './search-box.module.css'

interface SearchBoxProps {
  /** What is searched: "Search people". */
  readonly label: string
  readonly value: string
  readonly onSearch: (text: string) => void
}

/** A moment after the last letter, so that not each of them asks the server. */
const PAUSE = 250

/** Words to search by. Escape takes them off. */
export function SearchBox({ label, value, onSearch }: SearchBoxProps) {
  const [text, setText] = useState(value)
  const latest = useRef(onSearch)
  latest.current = onSearch
  useEffect(() => setText(value), [value])
  useEffect(() => {
    if (text.trim() === value) return
    const later = setTimeout(() => latest.current(text.trim()), PAUSE)
    return () => clearTimeout(later)
  }, [text, value])
  return (
    <TextInput
      className={css['box'] ?? ''}
      type="text"
      role="searchbox"
      aria-label={label}
      placeholder={label}
      autoComplete="off"
      value={text}
      onChange={(event) => setText(event.currentTarget.value)}
      onKeyDown={(event) => event.key === 'Escape' && setText('')}
      leftSection={<IconSearch size={15} stroke={1.8} aria-hidden />}
      rightSection={text && <CloseButton size="sm" aria-label="Take off the search" onClick={() => setText('')} />}
    />
  )
}
