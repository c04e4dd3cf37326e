import { Button } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { useState } from 'react'
import { DaysOff } from '../features/operations/days-off/days-off.tsx'
import { EnterDaysOff } from '../features/operations/days-off/enter-days-off.tsx'
import { useOneVenture } from '../lib/use-one-venture.ts'
import { Empty } from '../ui/empty.tsx'
import { PageHeader } from '../ui/page-header.tsx'
import { VentureChoice } from '../ui/venture-choice.tsx'

/** Who does not work when. */
export function Page() {
  const { venture, others } = useOneVenture('eod.team')
  const [entering, setEntering] = useState(false)
  const mayKeep = venture?.can['days_off.manage'] === true
  return (
    <>
      <PageHeader
        title="Days off"
        context={venture?.name}
        controls={venture && <VentureChoice label="Venture of the days off" venture={venture} others={others} />}
        action={
          mayKeep && (
            <Button leftSection={<IconPlus size={15} aria-hidden />} onClick={() => setEntering(true)}>
              Enter days off
            </Button>
          )
        }
      />
      {venture ? (
        <DaysOff key={venture.id} ventureId={venture.id} mayKeep={mayKeep} />
      ) : (
        <Empty title="No days off to see">You lead nobody here. Your own days off are entered by who leads you.</Empty>
      )}
      {entering && venture && (
        <EnterDaysOff ventureId={venture.id} today={venture.today} onClose={() => setEntering(false)} />
      )}
    </>
  )
}
