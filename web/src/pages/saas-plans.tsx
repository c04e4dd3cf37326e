import { Button } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { type ReactNode, useState } from 'react'
import { NoSaas } from '../features/saas/no-saas.tsx'
import { PlanDialog } from '../features/saas/plans/plan-dialog.tsx'
import { Plans } from '../features/saas/plans/plans.tsx'
import { useSaasDesk, useSaasVentures } from '../features/saas/saas-ventures.ts'
import { PageHeader } from '../ui/page-header.tsx'

export function Page(): ReactNode {
  const [isEntering, setEntering] = useState(false)
  const ventures = useSaasVentures()
  const desk = useSaasDesk()
  return (
    <>
      <PageHeader
        title="Plans"
        context="What a new subscription is proposed; each keeps a price of its own."
        action={
          desk && (
            <Button leftSection={<IconPlus size={15} aria-hidden />} onClick={() => setEntering(true)}>
              New plan
            </Button>
          )
        }
      />
      {ventures.length > 0 ? <Plans /> : <NoSaas title="Plans" />}
      {isEntering && desk && <PlanDialog venture={desk} plan={null} onClose={() => setEntering(false)} />}
    </>
  )
}
