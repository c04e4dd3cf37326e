import { Button } from '@mantine/core'
import { IconLogout } from '@tabler/icons-react'
import { BriefingMails } from '../features/briefing/mails/briefing-mails.tsx'
import { AccountDetails } from '../features/identity/account-details.tsx'
import { DisplayZone } from '../features/identity/display-zone.tsx'
import { LookChoices } from '../features/identity/look-choices.tsx'
import { MySessions } from '../features/identity/my-sessions.tsx'
import { MyVentures } from '../features/identity/my-ventures.tsx'
import { useSignOut } from '../features/identity/sign-out.ts'
import { DigestChoice } from '../features/notifications/digest-choice.tsx'
import { Columns, Stack } from '../ui/layout.tsx'
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
            <div id="mails">
              <Section title="Mails">
                <Stack>
                  <BriefingMails />
                  <DigestChoice />
                </Stack>
              </Section>
            </div>
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
