import type { Notification } from '@holdfast/contract'
import { Skeleton } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { agoText } from '../../lib/ago-text.ts'
import { useMe } from '../../lib/session.ts'
import { useMinute } from '../../lib/use-minute.ts'
import { Empty } from '../../ui/empty.tsx'
import css from './notification-list.module.css'
import { useReadOne } from './use-notifications.ts'

interface NotificationListProps {
  /** undefined: not here yet. */
  readonly items: readonly Notification[] | undefined
  readonly onOpen?: () => void
}

/** Each leads to where it stands, and is read by being opened. */
export function NotificationList({ items, onOpen }: NotificationListProps) {
  const read = useReadOne()
  const now = useMinute()
  const codes = new Map(useMe().ventures.map(({ id, code }) => [id, code]))
  if (items === undefined) return <Skeleton height={120} radius={0} />
  if (items.length === 0)
    return (
      <Empty title="Nothing to tell">
        Answers to what you asked, work that becomes yours and news of your pay appear here.
      </Empty>
    )
  const open = ({ id, readAt }: Notification) => {
    if (readAt === null) read.mutate({ id })
    onOpen?.()
  }
  return (
    <ul className={css['list']}>
      {items.map((each) => (
        <li key={each.id} data-unread={each.readAt === null || undefined}>
          <Link to={each.path} onClick={() => open(each)}>
            <span className={css['title']}>
              {each.readAt === null && <span className={css['dot']} role="img" aria-label="Unread:" />}
              {each.title}
            </span>
            {each.detail && <span className={css['detail']}>{each.detail}</span>}
            <span className={css['when']}>
              {[agoText(Date.parse(each.at), now), codes.get(each.ventureId)].filter(Boolean).join(' · ')}
            </span>
          </Link>
        </li>
      ))}
    </ul>
  )
}
