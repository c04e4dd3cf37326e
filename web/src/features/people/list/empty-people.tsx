import { Button } from '@mantine/core'
import { IconUsers } from '@tabler/icons-react'
import { importTarget } from '../../../lib/import-target.ts'
import { useMe } from '../../../lib/session.ts'
import { useChangeAddress } from '../../../lib/use-change-address.ts'
import { ButtonLink } from '../../../ui/button-link.tsx'
import { Empty } from '../../../ui/empty.tsx'

/** Why nobody is listed, and what to do. */
export function EmptyPeople({ isFiltered }: { readonly isFiltered: boolean }) {
  const { filter } = useChangeAddress()
  const target = importTarget(useMe().ventures, 'people')
  if (isFiltered)
    return (
      <Empty
        icon={IconUsers}
        title="Nobody matches"
        action={
          <Button variant="default" onClick={() => filter({ search: undefined, status: undefined })}>
            Show everybody
          </Button>
        }
      >
        Nobody whom you administer has this name or address, or this state. Take the filter off to see the others.
      </Empty>
    )
  return (
    <Empty
      icon={IconUsers}
      title="Nobody works here yet"
      action={
        target && (
          <ButtonLink variant="default" link={target}>
            Import people
          </ButtonLink>
        )
      }
    >
      Invite the first one by name and address; they sign in with a code that is mailed to them.
    </Empty>
  )
}
