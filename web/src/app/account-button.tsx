import { UnstyledButton } from '@mantine/core'
import { useMe } from '../lib/session.ts'
import { Initials, initialsOf } from '../ui/initials.tsx'
import css from './account-menu.module.css'
import { onDemand } from './on-demand.tsx'

const AccountMenu = onDemand(() => import('./account-menu.tsx'))

/** The person's own picture: who they are here, how their screens look, the way out. */
export function AccountButton() {
  const { name } = useMe().user
  return (
    <AccountMenu
      button={(handlers) => (
        <UnstyledButton
          className={css['face']}
          aria-label={`${initialsOf(name)}: account of ${name}`}
          aria-haspopup="dialog"
          {...handlers}
        >
          <Initials name={name} size={28} me />
        </UnstyledButton>
      )}
    />
  )
}
