import { Carriers } from '../features/freight/companies/carriers.tsx'
import { CarriersActions } from '../features/freight/companies/carriers-actions.tsx'
import { SettingsButton } from '../features/freight/companies/settings-button.tsx'
import { useFreightVentures } from '../features/freight/freight-ventures.ts'
import { NoFreight } from '../features/freight/loads/no-freight.tsx'
import { PageHeader } from '../ui/page-header.tsx'

export function Page() {
  const ventures = useFreightVentures()
  return (
    <>
      <PageHeader
        title="Carriers"
        context={ventures.map(({ name }) => name).join(', ')}
        controls={<SettingsButton />}
        action={<CarriersActions />}
      />
      {ventures.length > 0 ? <Carriers /> : <NoFreight />}
    </>
  )
}
