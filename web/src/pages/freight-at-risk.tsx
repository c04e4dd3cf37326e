import { AtRisk } from '../features/freight/boards/at-risk/at-risk.tsx'
import { useFreightVentures } from '../features/freight/freight-ventures.ts'
import { NoFreight } from '../features/freight/loads/no-freight.tsx'
import { venturesWords } from '../features/freight/ventures-words.ts'
import { PageHeader } from '../ui/page-header.tsx'

export function Page() {
  const ventures = useFreightVentures()
  return (
    <>
      <PageHeader title="At risk" context={venturesWords(ventures)} />
      {ventures.length > 0 ? <AtRisk /> : <NoFreight />}
    </>
  )
}
