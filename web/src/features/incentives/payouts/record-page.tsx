import type { ReactNode } from 'react'
import type { ProblemError } from '../../../lib/problem-error.ts'
import { ButtonLink } from '../../../ui/button-link.tsx'
import { Stack } from '../../../ui/layout.tsx'
import type { LinkTarget } from '../../../ui/link-target.ts'
import { PageSkeleton } from '../../../ui/page-skeleton.tsx'
import { Problem } from '../../../ui/problem.tsx'

interface RecordPageProps<Reply> {
  readonly reply: Reply | undefined
  readonly error: ProblemError | null
  readonly retry: () => void
  /** Where one who finds nothing here goes on. */
  readonly back: { readonly link: LinkTarget; readonly name: string }
  readonly children: (reply: Reply) => ReactNode
}

/** A record's page: bones while it is on its way, and what went wrong with a way back. */
export function RecordPage<Reply>({ reply, error, retry, back, children }: RecordPageProps<Reply>) {
  if (reply !== undefined)
    return (
      <>
        {error && <Problem error={error} retry={retry} />}
        {children(reply)}
      </>
    )
  if (!error) return <PageSkeleton />
  return (
    <Stack>
      <Problem asPage error={error} retry={error.status === 404 ? undefined : retry} />
      <div>
        <ButtonLink variant="default" link={back.link}>
          {back.name}
        </ButtonLink>
      </div>
    </Stack>
  )
}
