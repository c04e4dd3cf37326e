import { Button } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { useState } from 'react'
import { Customers } from '../features/freight/companies/customers.tsx'
import { NewCompanyDialog } from '../features/freight/companies/new-company-dialog.tsx'
import { SettingsButton } from '../features/freight/companies/settings-button.tsx'
import { useEntryVentures, useFreightVentures } from '../features/freight/freight-ventures.ts'
import { NoFreight } from '../features/freight/loads/no-freight.tsx'
import { PageHeader } from '../ui/page-header.tsx'

export function Page() {
  const ventures = useFreightVentures()
  const mayEnter = useEntryVentures().length > 0
  const [isNew, setNew] = useState(false)
  return (
    <>
      <PageHeader
        title="Customers"
        context={ventures.map(({ name }) => name).join(', ')}
        controls={<SettingsButton />}
        action={
          mayEnter && (
            <Button leftSection={<IconPlus size={15} aria-hidden />} onClick={() => setNew(true)}>
              New customer
            </Button>
          )
        }
      />
      {ventures.length > 0 ? <Customers /> : <NoFreight />}
      {isNew && <NewCompanyDialog kind="customer" onClose={() => setNew(false)} />}
    </>
  )
}
