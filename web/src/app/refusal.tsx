import { contract } from '@holdfast/contract'
import { Button } from '@mantine/core'
import { useQueryClient } from '@tanstack/react-query'
import { Link, useLocation } from '@tanstack/react-router'
import { useReply } from '../lib/query.ts'
import { meQuery } from '../lib/session.ts'
import { CopyLink } from '../ui/copy-link.tsx'
import { MessagePage } from '../ui/message-page.tsx'
import css from './refusal.module.css'

/** Why the page is not open to this person, whom to ask, and a link that spares the administrator the search. */
export default function Refusal() {
  const { href } = useLocation()
  // Outside of the frame nobody may be known yet.
  const me = useQueryClient().getQueryData(meQuery.queryKey)
  const { data } = useReply(contract.access.explainAccess, { page: href }, { when: me !== undefined })
  const said = data && !data.allowed ? data : null
  return (
    <MessagePage
      title="This page is not open to you"
      action={
        <span className={css['ways']}>
          <Button component={Link} to="/" variant="default">
            Go to my first page
          </Button>
          {me && (
            <CopyLink address={() => forAdministrator(me.user.id, href)}>Copy a link for an administrator</CopyLink>
          )}
        </span>
      }
    >
      {said?.reason ?? 'It belongs to a venture or a role that you do not have.'}{' '}
      {said?.remedy ??
        'If you need it for your work, ask the head of the venture; they can see and change who has which role.'}
    </MessagePage>
  )
}

function forAdministrator(userId: string, page: string): string {
  const question = new URLSearchParams({ userId, page })
  return `${window.location.origin}/admin/access?${question}`
}
