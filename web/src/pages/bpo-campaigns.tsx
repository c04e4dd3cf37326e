import { Button } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { useState } from 'react'
import { NoCalls } from '../features/bpo/calls/no-calls.tsx'
import { useCallCentres } from '../features/bpo/desks.ts'
import { Campaigns } from '../features/bpo/setup/campaigns.tsx'
import { NewCampaignDialog } from '../features/bpo/setup/new-campaign-dialog.tsx'
import { PageHeader } from '../ui/page-header.tsx'

export function Page() {
  const [isAdding, setAdding] = useState(false)
  const centres = useCallCentres()
  const venture = centres.find(({ can }) => can['bpo.setup'])
  return (
    <>
      <PageHeader
        title="Campaigns"
        context="Each with its own zone, targets and rule of the service level."
        action={
          venture && (
            <Button leftSection={<IconPlus size={15} aria-hidden />} onClick={() => setAdding(true)}>
              New campaign
            </Button>
          )
        }
      />
      {centres.length > 0 ? <Campaigns maySetUp={venture !== undefined} /> : <NoCalls title="Campaigns" />}
      {isAdding && venture && <NewCampaignDialog venture={venture} onClose={() => setAdding(false)} />}
    </>
  )
}
