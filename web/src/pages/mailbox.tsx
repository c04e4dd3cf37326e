import { Anchor, Title } from '@mantine/core'
import { useQueryClient } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { Mailbox } from '../features/identity/mailbox.tsx'
import { meQuery } from '../lib/session.ts'
import { CardPage } from '../ui/card-page.tsx'

/** Outside the frame, because a code is needed before anybody is signed in; administrators come from their menu. */
export function Page() {
  const isSignedIn = useQueryClient().getQueryData(meQuery.queryKey) !== undefined
  return (
    <CardPage wide name="Mailbox">
      <Title order={1}>Mailbox of this machine</Title>
      <p>
        Nothing leaves a server that has no mail server: what it would have mailed is kept here.{' '}
        <Anchor component={Link} to={isSignedIn ? '/' : '/sign-in'} underline="always">
          {isSignedIn ? 'Back to Holdfast' : 'Back to the sign-in'}
        </Anchor>
      </p>
      <Mailbox />
    </CardPage>
  )
}
