import { ActionIcon, Kbd, UnstyledButton } from '@mantine/core'
import { IconSearch } from '@tabler/icons-react'
import { AccountButton } from './account-button.tsx'
import { BellButton } from './bell-button.tsx'
import { CreateButton } from './create-button.tsx'
import { openDialog } from './dialogs.ts'
import css from './top-bar.module.css'
import { VentureSwitcher } from './venture-switcher.tsx'

const search = () => openDialog('palette')
const isApple = /Mac|iPhone|iPad/.test(navigator.userAgent)

export function TopBar() {
  return (
    <section className={css['bar']} aria-label="Scope, search and account">
      <VentureSwitcher />
      <UnstyledButton className={css['search']} onClick={search} aria-keyshortcuts="Meta+K Control+K">
        <IconSearch size={15} stroke={1.8} aria-hidden />
        <span>Search…</span>
        <Kbd size="xs" aria-hidden>
          {isApple ? '⌘K' : 'Ctrl K'}
        </Kbd>
      </UnstyledButton>
      <div className={css['end']}>
        <ActionIcon
          className={css['search-icon']}
          variant="subtle"
          color="gray"
          size={40}
          aria-label="Search"
          onClick={search}
        >
          <IconSearch size={18} stroke={1.7} />
        </ActionIcon>
        <CreateButton />
        <BellButton />
        <AccountButton />
      </div>
    </section>
  )
}
