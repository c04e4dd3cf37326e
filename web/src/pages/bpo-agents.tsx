import { Button } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { useState } from 'react'
import { NoCalls } from '../features/bpo/calls/no-calls.tsx'
import { useCallCentres } from '../features/bpo/desks.ts'
import { Agents } from '../features/bpo/setup/agents.tsx'
import { NewAgentDialog } from '../features/bpo/setup/new-agent-dialog.tsx'
import { PageHeader } from '../ui/page-header.tsx'

export function Page() {
  const [isAdding, setAdding] = useState(false)
  const centres = useCallCentres()
  const venture = centres.find(({ can }) => can['bpo.setup'])
  return (
    <>
      <PageHeader
        title="Agents"
        context="Who is on the phones, one agent a person and call centre."
        action={
          venture && (
            <Button leftSection={<IconPlus size={15} aria-hidden />} onClick={() => setAdding(true)}>
              New agent
            </Button>
          )
        }
      />
      {centres.length > 0 ? <Agents maySetUp={venture !== undefined} /> : <NoCalls title="Agents" />}
      {isAdding && venture && <NewAgentDialog venture={venture} onClose={() => setAdding(false)} />}
    </>
  )
}
