import '@mantine/spotlight/styles.layer.css'
import { Spotlight, spotlight } from '@mantine/spotlight'
import { IconSearch } from '@tabler/icons-react'
import { useEffect, useState } from 'react'
import css from './palette.module.css'
import { type PaletteCommands, usePaletteActions } from './palette-actions.tsx'
import { useFoundRecords } from './use-found-records.tsx'

interface PaletteProps extends PaletteCommands {
  /** Counts the requests: each opens the palette again. */
  readonly asked: number
}

export default function Palette({ asked, ...commands }: PaletteProps) {
  useEffect(() => {
    if (asked > 0) spotlight.open()
  }, [asked])
  const [query, setQuery] = useState('')
  const records = useFoundRecords(query)
  const others = usePaletteActions(commands)
  return (
    <Spotlight
      query={query}
      onQueryChange={setQuery}
      actions={records.length > 0 ? [{ group: 'Records', actions: [...records] }, ...others] : others}
      shortcut={null}
      attributes={{ content: { 'aria-label': 'Search' } }}
      overlayProps={{ blur: 0, backgroundOpacity: 0.4 }}
      classNames={{ search: css['search'] ?? '', actionsGroup: css['group'] ?? '' }}
      nothingFound="Nothing found. Records are found by number or name, pages and actions by their names."
      highlightQuery
      scrollable
      maxHeight={420}
      searchProps={{
        leftSection: <IconSearch size={16} stroke={1.7} aria-hidden />,
        placeholder: 'Search loads, companies, people, pages…',
        'aria-label': 'Search records, pages and actions',
      }}
    />
  )
}
