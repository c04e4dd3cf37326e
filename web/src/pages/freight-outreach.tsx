import { useFreightVentures } from '../features/freight/freight-ventures.ts'
import { NoFreight } from '../features/freight/loads/no-freight.tsx'
import { OutreachBoard } from '../features/freight/outreach/board/outreach-board.tsx'
import { OutreachTabs } from '../features/freight/outreach/board/outreach-tabs.tsx'
import { venturesWords } from '../features/freight/ventures-words.ts'
import { PageHeader } from '../ui/page-header.tsx'

export function Page() {
  const ventures = useFreightVentures()
  return (
    <>
      <PageHeader title="Outreach" context={venturesWords(ventures)} />
      <OutreachTabs here="loads" />
      {ventures.length > 0 ? <OutreachBoard /> : <NoFreight />}
    </>
  )
}
