import { Popover } from '@mantine/core'
import { IconKeyboard, IconLogout, IconUser } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { LookChoices } from '../features/identity/look-choices.tsx'
import { useSignOut } from '../features/identity/sign-out.ts'
import { useMe } from '../lib/session.ts'
import css from './account-menu.module.css'
import { openDialog } from './dialogs.ts'
import { ACCOUNT, useMenu } from './menu.ts'
import type { OnDemandProps } from './on-demand.tsx'

// A dialog and not a menu: it holds choices beside commands, which the role of a menu does not allow.
export default function AccountMenu({ button }: OnDemandProps) {
  const [opened, setOpened] = useState(true)
  return (
    <Popover opened={opened} onChange={setOpened} position="bottom-end" width={264} shadow="md" trapFocus returnFocus>
      <Popover.Target>{button({ onClick: () => setOpened(!opened) })}</Popover.Target>
      <Popover.Dropdown p={0} aria-label="Account">
        <AccountContent onClose={() => setOpened(false)} />
      </Popover.Dropdown>
    </Popover>
  )
}

function AccountContent({ onClose }: { readonly onClose: () => void }) {
  const { name, email } = useMe().user
  const account = useMenu().find(({ path }) => path === ACCOUNT)
  const signOut = useSignOut()
  const help = () => {
    onClose()
    openDialog('shortcuts')
  }
  return (
    <>
      <div className={css['who']}>
        <b>{name}</b>
        <span>{email}</span>
      </div>
      <div className={css['choices']}>
        <LookChoices />
      </div>
      <div className={css['items']}>
        {account && (
          <Link to={account.path} className={css['item']} onClick={onClose}>
            <IconUser size={15} stroke={1.7} aria-hidden />
            {account.label}
          </Link>
        )}
        <button type="button" className={css['item']} onClick={help}>
          <IconKeyboard size={15} stroke={1.7} aria-hidden />
          Keyboard shortcuts
        </button>
        <button type="button" className={css['item']} onClick={signOut}>
          <IconLogout size={15} stroke={1.7} aria-hidden />
          Sign out
        </button>
      </div>
    </>
  )
}
