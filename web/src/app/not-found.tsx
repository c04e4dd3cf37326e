import { Button } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { MessagePage } from '../ui/message-page.tsx'

/** 404: no such page, or a record that is not there for this person. */
export function NotFound() {
  return (
    <MessagePage
      title="There is nothing at this address"
      action={
        <Button component={Link} to="/" variant="default">
          Go to my first page
        </Button>
      }
    >
      The link may be old or cut short, or the record belongs to a venture that you do not see. Search with Ctrl-K for
      what you were looking for.
    </MessagePage>
  )
}
