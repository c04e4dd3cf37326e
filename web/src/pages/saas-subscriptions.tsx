import { Button } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { type ReactNode, useState } from 'react'
import { NoSaas } from '../features/saas/no-saas.tsx'
import { useSaasDesk, useSaasVentures } from '../features/saas/saas-ventures.ts'
import { StartDialog } from '../features/saas/steps/start-dialog.tsx'
import { Subscriptions, SubscriptionsExport } from '../features/saas/subscriptions/subscriptions.tsx'
import { PageHeader } from '../ui/page-header.tsx'

export function Page(): ReactNode {
  const [isStarting, setStarting] = useState(false)
  const ventures = useSaasVentures()
  const desk = useSaasDesk()
  return (
    <>
      <PageHeader
        title="Subscriptions"
        context={ventures.map(({ name }) => name).join(', ')}
        controls={ventures.length > 0 && <SubscriptionsExport />}
        action={
          desk && (
            <Button leftSection={<IconPlus size={15} aria-hidden />} onClick={() => setStarting(true)}>
              New subscription
            </Button>
          )
        }
      />
      {ventures.length > 0 ? <Subscriptions /> : <NoSaas title="Subscriptions" />}
      {isStarting && desk && <StartDialog ventureId={desk.id} customer={null} onClose={() => setStarting(false)} />}
    </>
  )
}
