import { Button } from '@mantine/core'
import { Link, useRouter } from '@tanstack/react-router'
import { useMe } from '../../lib/session.ts'
import { useHasPage } from '../../lib/use-has-page.ts'
import { Empty } from '../../ui/empty.tsx'
import { Section } from '../../ui/section.tsx'

/** Why the day is empty, and the next step: found a venture, read the briefing, or begin to work. */
export function NothingYet() {
  const { ventures } = useMe()
  const worksSomewhere = ventures.some(({ jobRole }) => jobRole !== null)
  return (
    <Section flush title="Today">
      {ventures.length === 0 ? <NoVenture /> : worksSomewhere ? <NoWork /> : <NoTrade />}
    </Section>
  )
}

const START: string = '/start'

function NoVenture() {
  const { groupRole } = useMe().user
  const { routesByPath } = useRouter()
  // `can` is said per venture, and here there is none; the page itself judges who may found one.
  if (groupRole === null || !Object.hasOwn(routesByPath, START))
    return (
      <Empty title="You belong to no venture yet">
        Your day fills as soon as somebody gives you a role in a venture. Ask the person who invited you.
      </Empty>
    )
  return (
    <Empty title="There is no venture yet" action={go(START, 'Found the first venture')}>
      A venture is a company of the group: its people, its records, its figures. Your day begins with the first one.
    </Empty>
  )
}

/** Somebody who leads or watches, and is measured nowhere. */
function NoTrade() {
  const hasPage = useHasPage()
  return (
    <Empty
      title="Nothing here is measured of you"
      action={hasPage('/briefing') && go('/briefing', 'Open the briefing')}
    >
      This page shows pay, points and numbers of people with a job role in a venture. How the ventures stand is in the
      briefing.
    </Empty>
  )
}

function NoWork() {
  const hasPage = useHasPage()
  const [page] = WORK.filter(({ path }) => hasPage(path))
  return (
    <Empty title="Nothing of yours yet" action={page && go(page.path, page.label)}>
      Pay, points and numbers appear here within seconds once a load is credited to you or a call of yours is logged.
    </Empty>
  )
}

const WORK = [
  { path: '/freight/loads', label: 'Open the loads' },
  { path: '/bpo/calls', label: 'Open the calls' },
]

const go = (path: string, label: string) => (
  <Button variant="default" component={Link} to={path}>
    {label}
  </Button>
)
