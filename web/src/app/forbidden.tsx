import { Button } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { MessagePage } from '../ui/message-page.tsx'

/** 403: the page exists, but not for this person. */
export function Forbidden() {
  return (
    <MessagePage
      title="This page is not open to you"
      action={
        <Button component={Link} to="/" variant="default">
          Go to my first page
        </Button>
      }
    >
      It belongs to a venture or a role that you do not have. If you need it for your work, ask the head of the venture;
      they can see and change who has which role.
    </MessagePage>
  )
}
