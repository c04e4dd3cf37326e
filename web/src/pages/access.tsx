import { contract } from '@holdfast/contract'
import { Answer } from '../features/access/explain/answer.tsx'
import { Everything } from '../features/access/explain/everything.tsx'
import { Question } from '../features/access/explain/question.tsx'
import { useQuestion } from '../features/access/explain/use-question.ts'
import { useReply } from '../lib/query.ts'
import { CopyLink } from '../ui/copy-link.tsx'
import { Stack } from '../ui/layout.tsx'
import { PageHeader } from '../ui/page-header.tsx'
import { PageSkeleton } from '../ui/page-skeleton.tsx'
import { Problem } from '../ui/problem.tsx'

/** Why somebody may or may not, and all that they may. */
export function Page() {
  const { userId } = useQuestion()
  const { data, error, refetch } = useReply(contract.access.accessOf, { userId })
  return (
    <>
      <PageHeader
        title="Explain access"
        context="Why somebody may open a page or do a thing, or may not. The address holds the question."
        controls={<CopyLink address={() => window.location.href}>Copy link</CopyLink>}
      />
      <Stack>
        <Question person={data?.person} />
        <Answer />
        {data && (
          <div>
            <Everything access={data} />
          </div>
        )}
        {!data && (error ? <Problem error={error} retry={() => void refetch()} /> : <PageSkeleton />)}
      </Stack>
    </>
  )
}
