import { Button } from '@mantine/core'
import { IconLogout } from '@tabler/icons-react'
import { AccountDetails } from '../features/identity/account-details.tsx'
import { DisplayZone } from '../features/identity/display-zone.tsx'
import { LookChoices } from '../features/identity/look-choices.tsx'
import { MySessions } from '../features/identity/my-sessions.tsx'
import { MyVentures } from '../features/identity/my-ventures.tsx'
import { useSignOut } from '../features/identity/sign-out.ts'
import { Columns } from '../ui/layout.tsx'
import { PageHeader } from '../ui/page-header.tsx'
import { Section } from '../ui/section.tsx'

export function Page() {
  const signOut = useSignOut()
  return (
    <>
      <PageHeader
        title="Account"
        context="Who you are here, and how Holdfast looks to you on every machine"
        controls={
          <Button variant="default" leftSection={<IconLogout size={15} aria-hidden />} onClick={signOut}>
            Sign out
          </Button>
        }
      />
      <Columns
        side={
          <>
            <Section title="Look">
              <LookChoices />
            </Section>
            <DisplayZone />
          </>
        }
      >
        <AccountDetails />
        <MyVentures />
        <MySessions />
      </Columns>
    </>
  )
}
