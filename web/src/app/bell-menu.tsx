import { Anchor, Popover } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { Newest } from '../features/notifications/newest.tsx'
import type { OnDemandProps } from './on-demand.tsx'

/** The newest notifications below the bell, over the page that one is on. */
export default function BellMenu({ button }: OnDemandProps) {
  const [opened, setOpened] = useState(true)
  const close = () => setOpened(false)
  return (
    <Popover opened={opened} onChange={setOpened} position="bottom-end" width={360} shadow="md" trapFocus returnFocus>
      <Popover.Target>{button({ onClick: () => setOpened(!opened) })}</Popover.Target>
      <Popover.Dropdown p={0} aria-label="Notifications">
        <Newest onClose={close}>
          <Anchor inherit renderRoot={(anchor) => <Link {...anchor} to="/notifications" onClick={close} />}>
            All notifications
          </Anchor>
        </Newest>
      </Popover.Dropdown>
    </Popover>
  )
}
