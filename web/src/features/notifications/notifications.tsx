import { contract } from '@holdfast/contract'
import { Button, Switch } from '@mantine/core'
import { useState } from 'react'
import { useList } from '../../lib/use-list.ts'
import { PageHeader } from '../../ui/page-header.tsx'
import { Problem } from '../../ui/problem.tsx'
import { Section } from '../../ui/section.tsx'
import { NotificationList } from './notification-list.tsx'
import { useReadUpTo } from './use-notifications.ts'

/** All that was told in the last 90 days. */
export function Notifications() {
  const [unread, setUnread] = useState(false)
  const { rows, loading, problem, retry, more } = useList(contract.notifications.listNotifications, {
    unread: unread ? 'true' : 'false',
    limit: 50,
  })
  const readAll = useReadUpTo()
  const newest = rows[0]
  return (
    <>
      <PageHeader
        title="Notifications"
        context="What concerns you, of the last 90 days"
        controls={
          <>
            <Switch label="Unread only" checked={unread} onChange={(event) => setUnread(event.currentTarget.checked)} />
            <Button
              variant="default"
              disabled={!rows.some(({ readAt }) => readAt === null)}
              loading={readAll.isPending}
              onClick={() => newest && readAll.mutate({ upTo: newest.id })}
            >
              Mark all as read
            </Button>
          </>
        }
      />
      {problem ? (
        <Problem error={problem} retry={retry} />
      ) : (
        <Section flush title="Newest first">
          <NotificationList items={loading ? undefined : rows} />
          {more && (
            <Button fullWidth variant="subtle" radius={0} loading={more.loading} onClick={more.onMore}>
              {more.failed ? 'Try again' : 'Show older ones'}
            </Button>
          )}
        </Section>
      )}
    </>
  )
}
