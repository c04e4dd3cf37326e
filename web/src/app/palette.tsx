import '@mantine/spotlight/styles.layer.css'
import { Spotlight, spotlight } from '@mantine/spotlight'
import { IconSearch } from '@tabler/icons-react'
import { useEffect } from 'react'
import css from './palette.module.css'
import { type PaletteCommands, usePaletteActions } from './palette-actions.tsx'

interface PaletteProps extends PaletteCommands {
  /** Counts the requests: each opens the palette again. */
  readonly asked: number
}

export default function Palette({ asked, ...commands }: PaletteProps) {
  useEffect(() => {
    if (asked > 0) spotlight.open()
  }, [asked])
  return (
    <Spotlight
      actions={usePaletteActions(commands)}
      shortcut={null}
      attributes={{ content: { 'aria-label': 'Search' } }}
      overlayProps={{ blur: 0, backgroundOpacity: 0.4 }}
      classNames={{ search: css['search'] ?? '', actionsGroup: css['group'] ?? '' }}
      nothingFound="Nothing found. Pages and actions are searched by their names."
      highlightQuery
      scrollable
      maxHeight={420}
      searchProps={{
        leftSection: <IconSearch size={16} stroke={1.7} aria-hidden />,
        placeholder: 'Search pages and actions…',
        'aria-label': 'Search pages and actions',
      }}
    />
  )
}
