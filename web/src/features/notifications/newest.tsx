import { Anchor } from '@mantine/core'
import type { ReactNode } from 'react'
import { Problem } from '../../ui/problem.tsx'
import css from './newest.module.css'
import { NotificationList } from './notification-list.tsx'
import { useNotifications, useReadUpTo } from './use-notifications.ts'

interface NewestProps {
  readonly onClose: () => void
  /** The way to all of them. */
  readonly children: ReactNode
}

/** What the bell opens. */
export function Newest({ onClose, children }: NewestProps) {
  const { data, error, refetch } = useNotifications()
  const readAll = useReadUpTo()
  const newest = data?.items[0]
  return (
    <div className={css['panel']}>
      <div className={css['head']}>
        <h2>Notifications</h2>
        {data && data.unread > 0 && newest && (
          <Anchor component="button" type="button" onClick={() => readAll.mutate({ upTo: newest.id })}>
            Mark all as read
          </Anchor>
        )}
      </div>
      <div className={css['list']}>
        {error && !data ? (
          <Problem error={error} retry={() => void refetch()} />
        ) : (
          <NotificationList items={data?.items} onOpen={onClose} />
        )}
      </div>
      <div className={css['foot']}>{children}</div>
    </div>
  )
}
