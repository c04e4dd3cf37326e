import { contract } from '@holdfast/contract'
import { useParams } from '@tanstack/react-router'
import { AgentView } from '../features/bpo/setup/agent-view.tsx'
import { useReply } from '../lib/query.ts'
import { ButtonLink } from '../ui/button-link.tsx'
import { Stack } from '../ui/layout.tsx'
import { PageSkeleton } from '../ui/page-skeleton.tsx'
import { Problem } from '../ui/problem.tsx'

export function Page() {
  const { id = '' } = useParams({ strict: false })
  const { data: agent, error, refetch } = useReply(contract.bpoSetup.getAgent, { id })
  if (agent) return <AgentView key={id} agent={agent} />
  if (!error) return <PageSkeleton />
  return (
    <Stack>
      <Problem error={error} retry={error.status === 404 ? undefined : () => void refetch()} />
      <div>
        <ButtonLink variant="default" link={{ to: '/bpo/agents' }}>
          Go to the list of agents
        </ButtonLink>
      </div>
    </Stack>
  )
}
