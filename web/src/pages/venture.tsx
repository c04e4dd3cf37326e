import { contract, type Venture } from '@holdfast/contract'
import { Button } from '@mantine/core'
import { IconPencil } from '@tabler/icons-react'
import { useParams, useSearch } from '@tanstack/react-router'
import { QuickLinks } from '../features/quick-links/quick-links.tsx'
import { CalendarTab } from '../features/ventures/calendar/calendar-tab.tsx'
import { DocumentsTab } from '../features/ventures/documents/documents-tab.tsx'
import { OfficesTab } from '../features/ventures/offices/offices-tab.tsx'
import { EditVenture } from '../features/ventures/overview/edit-venture.tsx'
import { Overview } from '../features/ventures/overview/overview.tsx'
import { PeopleTab } from '../features/ventures/people/people-tab.tsx'
import { useTabs } from '../features/ventures/use-tabs.ts'
import { useReply } from '../lib/query.ts'
import { TYPE_NAMES } from '../lib/role-names.ts'
import { useChangeAddress } from '../lib/use-change-address.ts'
import { PageHeader } from '../ui/page-header.tsx'
import { PageSkeleton } from '../ui/page-skeleton.tsx'
import { PageTabs } from '../ui/page-tabs.tsx'
import { Problem } from '../ui/problem.tsx'

export function Page() {
  const { id = '' } = useParams({ strict: false })
  const { data: venture, error, refetch } = useReply(contract.ventures.getVenture, { id })
  if (venture) return <VenturePage key={id} venture={venture} />
  if (!error) return <PageSkeleton />
  // The page of the frame tells why, and whom to ask.
  if (error.status === 403) throw error
  return <Problem error={error} retry={() => void refetch()} />
}

function VenturePage({ venture }: { readonly venture: Venture }) {
  const { here, tabs } = useTabs(venture)
  const { edit } = useSearch({ strict: false })
  const { open } = useChangeAddress()
  const mayManage = venture.can['manage'] === true
  return (
    <>
      <PageHeader
        title={venture.name}
        context={`${venture.code} · ${TYPE_NAMES[venture.type]} · ${venture.currency}`}
        controls={
          mayManage && (
            <Button
              variant="default"
              leftSection={<IconPencil size={15} aria-hidden />}
              onClick={() => open({ edit: 'yes' })}
            >
              Edit
            </Button>
          )
        }
      />
      <PageTabs label={`Parts of ${venture.name}`} tabs={tabs} />
      {here === 'overview' && <Overview venture={venture} links={<QuickLinks ventureId={venture.id} />} />}
      {here === 'people' && <PeopleTab venture={venture} />}
      {here === 'calendar' && <CalendarTab venture={venture} />}
      {here === 'offices' && <OfficesTab venture={venture} />}
      {here === 'documents' && <DocumentsTab venture={venture} />}
      {edit === 'yes' && mayManage && <EditVenture venture={venture} onClose={() => open({ edit: undefined })} />}
    </>
  )
}
