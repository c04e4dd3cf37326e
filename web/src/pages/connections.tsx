import { Connections } from '../features/connections/connections.tsx'
import { Messages } from '../features/connections/messages/messages.tsx'
import { Stack } from '../ui/layout.tsx'
import { PageHeader } from '../ui/page-header.tsx'

export function Page() {
  return (
    <>
      <PageHeader
        title="Connections"
        context="Services outside of Holdfast: whether they are set up, how they do, and what could not be sent."
      />
      <Stack>
        <Connections />
        <Messages />
      </Stack>
    </>
  )
}
