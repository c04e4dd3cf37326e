import { Button } from '@mantine/core'
import { IconUserPlus } from '@tabler/icons-react'
import { useSearch } from '@tanstack/react-router'
import { People } from '../features/people/list/people.tsx'
import { InviteDialog } from '../features/people/place/invite-dialog.tsx'
import { usePlacing } from '../features/people/use-placing.ts'
import { useChangeAddress } from '../lib/use-change-address.ts'
import { PageHeader } from '../ui/page-header.tsx'

export function Page() {
  const { ventures, groupRoles } = usePlacing()
  const mayInvite = ventures.length > 0 || groupRoles.length > 0
  const { invite } = useSearch({ strict: false })
  const { open } = useChangeAddress()
  return (
    <>
      <PageHeader
        title="People"
        context="Who works where, as what, and who can sign in."
        action={
          mayInvite && (
            <Button leftSection={<IconUserPlus size={15} aria-hidden />} onClick={() => open({ invite: 'yes' })}>
              Invite
            </Button>
          )
        }
      />
      <People />
      {invite === 'yes' && mayInvite && <InviteDialog onClose={() => open({ invite: undefined })} />}
    </>
  )
}
