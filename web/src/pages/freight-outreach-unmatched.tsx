import { useFreightVentures } from '../features/freight/freight-ventures.ts'
import { NoFreight } from '../features/freight/loads/no-freight.tsx'
import { OutreachTabs } from '../features/freight/outreach/board/outreach-tabs.tsx'
import { Unmatched } from '../features/freight/outreach/unmatched/unmatched.tsx'
import { venturesWords } from '../features/freight/ventures-words.ts'
import { PageHeader } from '../ui/page-header.tsx'

export function Page() {
  const ventures = useFreightVentures()
  return (
    <>
      <PageHeader name="Unmatched messages" title="Outreach" context={venturesWords(ventures)} />
      <OutreachTabs here="unmatched" />
      {ventures.length > 0 ? <Unmatched /> : <NoFreight />}
    </>
  )
}
