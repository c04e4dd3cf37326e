import { Button } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { useHasPage } from '../../lib/use-has-page.ts'
import { Empty } from '../../ui/empty.tsx'

interface NoDaysProps {
  /** "in June 2026" */
  readonly when: string
  readonly isRunning: boolean
}

/** A plan is there, and nothing was earned by it. */
export function NoDays({ when, isRunning }: NoDaysProps) {
  const hasPage = useHasPage()
  const work = WORK.find(({ path }) => hasPage(path))
  if (!isRunning)
    return (
      <Empty title={`Nothing was earned ${when}`}>
        No work of these days counts for the rules above. If some is missing, tell the head of the venture which load or
        call it was.
      </Empty>
    )
  return (
    <Empty
      title={`Nothing earned ${when} yet`}
      action={
        work && (
          <Button variant="default" component={Link} to={work.path}>
            {work.label}
          </Button>
        )
      }
    >
      The first day appears within seconds after work that the rules above count: a delivered load, a logged call.
    </Empty>
  )
}

const WORK = [
  { path: '/freight/loads', label: 'Open the loads' },
  { path: '/bpo/calls', label: 'Open the calls' },
]
