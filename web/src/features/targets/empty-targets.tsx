import { Button } from '@mantine/core'
import { IconTargetArrow } from '@tabler/icons-react'
import { Empty } from '../../ui/empty.tsx'
import { useTargetsAddress } from './use-targets-address.ts'

interface EmptyTargetsProps {
  /** There are targets, and none of them is asked for. */
  readonly hasSome: boolean
  readonly mayEdit: boolean
}

export function EmptyTargets({ hasSome, mayEdit }: EmptyTargetsProps) {
  const { filter, show } = useTargetsAddress()
  if (hasSome)
    return (
      <Empty
        icon={IconTargetArrow}
        title="No such target is in force or to come"
        action={
          <Button variant="default" onClick={() => filter({ metric: undefined, past: true })}>
            Show all targets
          </Button>
        }
      >
        Others are, or were. Take the filter off to see them.
      </Empty>
    )
  return (
    <Empty
      icon={IconTargetArrow}
      title="Nothing is aimed at yet"
      action={
        mayEdit && (
          <Button variant="default" onClick={() => show({ set: true })}>
            Set the first target
          </Button>
        )
      }
    >
      A target stands beside its figure on dashboards and in charts, for the whole venture, a campaign or one person.
      {!mayEdit && ' The head of the venture sets them.'}
    </Empty>
  )
}
