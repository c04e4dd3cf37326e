import { Button } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { useState } from 'react'
import { NewPlan } from '../features/plans/list/new-plan.tsx'
import { PlanList } from '../features/plans/list/plan-list.tsx'
import { useMe, useVenture } from '../lib/session.ts'
import { PageHeader } from '../ui/page-header.tsx'

export function Page() {
  const chosen = useVenture()
  const { ventures } = useMe()
  const [opening, setOpening] = useState(false)
  const mine = (chosen ? [chosen] : ventures).filter(({ can }) => can['incentives.plan_edit'] === true)
  return (
    <>
      <PageHeader
        title="Pay plans"
        context="What work is paid, by which rules, from when on."
        action={
          mine.length > 0 && (
            <Button leftSection={<IconPlus size={15} aria-hidden />} onClick={() => setOpening(true)}>
              Open plan
            </Button>
          )
        }
      />
      <PlanList />
      {opening && <NewPlan ventures={mine} onClose={() => setOpening(false)} />}
    </>
  )
}
