import { Button } from '@mantine/core'
import { IconPhone } from '@tabler/icons-react'
import { CallFilters } from '../features/bpo/calls/call-filters.tsx'
import { CallsExport } from '../features/bpo/calls/calls-export.tsx'
import { CallsTable } from '../features/bpo/calls/calls-table.tsx'
import { NoCalls } from '../features/bpo/calls/no-calls.tsx'
import { useOverList } from '../features/bpo/calls/use-calls-search.ts'
import { useCallCentres, useLogCampaigns, useMyCampaigns } from '../features/bpo/desks.ts'
import { LogCallDialog } from '../features/bpo/form/log-call-dialog.tsx'
import { StartCallDialog } from '../features/bpo/form/start-call-dialog.tsx'
import { LiveCalls } from '../features/bpo/live/live-calls.tsx'
import { useOpenCalls } from '../features/bpo/live/use-open-calls.ts'
import { PageHeader } from '../ui/page-header.tsx'

/** The call log: the running call above it, the forms over it. */
export function Page() {
  const centres = useCallCentres()
  const { asked, show, close } = useOverList()
  const running = useOpenCalls()
  const mayStart = useMyCampaigns().length > 0
  const mayLog = useLogCampaigns().length > 0
  return (
    <>
      <PageHeader
        title="Calls"
        context={contextOf(centres)}
        controls={
          <>
            <CallsExport />
            {mayLog && (
              <Button variant="default" onClick={() => show({ new: 'log' })}>
                Log a past call
              </Button>
            )}
          </>
        }
        action={
          mayStart && (
            // While a call runs, ending it is what the page is for.
            <Button
              variant={running.length > 0 ? 'default' : 'filled'}
              leftSection={<IconPhone size={15} aria-hidden />}
              onClick={() => show({ new: 'start' })}
            >
              Start call
            </Button>
          )
        }
      />
      {centres.length > 0 ? (
        <>
          <LiveCalls calls={running} />
          <CallFilters />
          <CallsTable />
        </>
      ) : (
        <NoCalls />
      )}
      {asked === 'start' && <StartCallDialog onClose={close} />}
      {asked === 'log' && <LogCallDialog onClose={close} />}
    </>
  )
}

function contextOf(centres: ReturnType<typeof useCallCentres>) {
  return centres.map(({ name }) => name).join(', ')
}
