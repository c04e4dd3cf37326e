import { Button } from '@mantine/core'
import { IconTargetArrow } from '@tabler/icons-react'
import { NoFigures } from '../features/targets/no-figures.tsx'
import { Targets } from '../features/targets/targets.tsx'
import { useTargetVentures } from '../features/targets/use-target-ventures.ts'
import { useTargetsAddress } from '../features/targets/use-targets-address.ts'
import { PageHeader } from '../ui/page-header.tsx'
import { VentureChoice } from '../ui/venture-choice.tsx'

export function Page() {
  const { venture, others, wrong } = useTargetVentures()
  const { show } = useTargetsAddress()
  const maySet = venture?.can['kpi.targets'] === true
  return (
    <>
      <PageHeader
        title="Targets"
        context="What a venture, a campaign or a person is to reach, and from when on."
        controls={venture && <VentureChoice label="Venture of the targets" venture={venture} others={others} />}
        action={
          maySet && (
            <Button leftSection={<IconTargetArrow size={15} aria-hidden />} onClick={() => show({ set: true })}>
              Set target
            </Button>
          )
        }
      />
      {venture ? <Targets venture={venture} /> : <NoFigures wrong={wrong} />}
    </>
  )
}
