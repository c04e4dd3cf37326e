import { MOST_UNREAD } from '@holdfast/contract'
import { ActionIcon } from '@mantine/core'
import { IconBell } from '@tabler/icons-react'
import type { ReactElement } from 'react'
import css from './bell.module.css'
import { useNews } from './use-news.ts'
import { useNotifications } from './use-notifications.ts'

interface BellProps {
  readonly onPointerEnter?: () => void
  readonly onFocus?: () => void
  readonly onClick?: () => void
}

/** What waits to be read, in the top bar of every page. */
export function Bell(handlers: BellProps): ReactElement {
  useNews()
  const unread = useNotifications().data?.unread ?? 0
  const shown = unread >= MOST_UNREAD ? `${MOST_UNREAD - 1}+` : String(unread)
  return (
    <span className={css['bell']}>
      <ActionIcon
        variant="subtle"
        color="gray"
        size={32}
        aria-label={unread === 0 ? 'Notifications' : `Notifications: ${shown} unread`}
        aria-haspopup="dialog"
        {...handlers}
      >
        <IconBell size={18} stroke={1.7} aria-hidden />
      </ActionIcon>
      {unread > 0 && (
        <span className={css['count']} aria-hidden>
          {shown}
        </span>
      )}
    </span>
  )
}
