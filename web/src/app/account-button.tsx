import { Avatar, UnstyledButton } from '@mantine/core'
import { useMe } from '../lib/session.ts'
import css from './account-menu.module.css'
import { onDemand } from './on-demand.tsx'

const AccountMenu = onDemand(() => import('./account-menu.tsx'))

/** The person's own picture: who they are here, how their screens look, the way out. */
export function AccountButton() {
  const { name } = useMe().user
  return (
    <AccountMenu
      button={(handlers) => (
        <UnstyledButton className={css['face']} aria-label={`Account of ${name}`} aria-haspopup="dialog" {...handlers}>
          <Avatar size={28} radius={28} color="harbor" name={name} aria-hidden />
        </UnstyledButton>
      )}
    />
  )
}
