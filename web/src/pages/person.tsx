import { contract } from '@holdfast/contract'
import { useParams } from '@tanstack/react-router'
import { PersonView } from '../features/people/person/person-view.tsx'
import { useReply } from '../lib/query.ts'
import { ButtonLink } from '../ui/button-link.tsx'
import { Stack } from '../ui/layout.tsx'
import { PageSkeleton } from '../ui/page-skeleton.tsx'
import { Problem } from '../ui/problem.tsx'

export function Page() {
  const { id = '' } = useParams({ strict: false })
  const { data: person, error, refetch } = useReply(contract.users.getUser, { id })
  if (person) return <PersonView key={id} person={person} />
  if (!error) return <PageSkeleton />
  // The page of the frame tells why, and whom to ask.
  if (error.status === 403) throw error
  return (
    <Stack>
      <Problem error={error} retry={error.status === 404 ? undefined : () => void refetch()} />
      <div>
        <ButtonLink variant="default" link={{ to: '/admin/users' }}>
          Go to the list of people
        </ButtonLink>
      </div>
    </Stack>
  )
}
