import { Button } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { type ReactNode, useState } from 'react'
import { CustomerDialog } from '../features/saas/customers/customer-dialog.tsx'
import { Customers, CustomersExport } from '../features/saas/customers/customers.tsx'
import { NoSaas } from '../features/saas/no-saas.tsx'
import { useSaasDesk, useSaasVentures } from '../features/saas/saas-ventures.ts'
import { PageHeader } from '../ui/page-header.tsx'

export function Page(): ReactNode {
  const [isEntering, setEntering] = useState(false)
  const ventures = useSaasVentures()
  const desk = useSaasDesk()
  return (
    <>
      <PageHeader
        title="Customers"
        context={ventures.map(({ name }) => name).join(', ')}
        controls={ventures.length > 0 && <CustomersExport />}
        action={
          desk && (
            <Button leftSection={<IconPlus size={15} aria-hidden />} onClick={() => setEntering(true)}>
              New customer
            </Button>
          )
        }
      />
      {ventures.length > 0 ? <Customers /> : <NoSaas title="Customers" />}
      {isEntering && desk && <CustomerDialog ventureId={desk.id} customer={null} onClose={() => setEntering(false)} />}
    </>
  )
}
