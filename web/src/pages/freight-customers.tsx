import { Button } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { useSearch } from '@tanstack/react-router'
import { useState } from 'react'
import { CustomerTabs } from '../features/freight/companies/customer-tabs.tsx'
import { Customers } from '../features/freight/companies/customers.tsx'
import { DormantCustomers } from '../features/freight/companies/dormant-customers.tsx'
import { NewCompanyDialog } from '../features/freight/companies/new-company-dialog.tsx'
import { SettingsButton } from '../features/freight/companies/settings-button.tsx'
import { useEntryVentures, useFreightVentures } from '../features/freight/freight-ventures.ts'
import { NoFreight } from '../features/freight/loads/no-freight.tsx'
import { searchTexts } from '../lib/search-texts.ts'
import { PageHeader } from '../ui/page-header.tsx'

const boardOf = searchTexts('board')

export function Page() {
  const ventures = useFreightVentures()
  const mayEnter = useEntryVentures().length > 0
  const [isNew, setNew] = useState(false)
  const isDormant = boardOf(useSearch({ strict: false })).board === 'dormant'
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
      {ventures.length > 0 && <CustomerTabs isDormant={isDormant} />}
      {ventures.length === 0 ? <NoFreight /> : isDormant ? <DormantCustomers /> : <Customers />}
      {isNew && <NewCompanyDialog kind="customer" onClose={() => setNew(false)} />}
    </>
  )
}
