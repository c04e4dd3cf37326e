import { Button } from '@mantine/core'
import type { ProblemError } from '../../lib/problem-error.ts'
import { useCommand } from '../../lib/use-command.ts'
import { Problem } from '../../ui/problem.tsx'
import { COMPANY_KINDS, type Company, type CompanyKind } from './company-kinds.ts'

interface BringBackProps {
  readonly kind: CompanyKind
  /** Why the name could not be entered. */
  readonly refusal: ProblemError | null
  readonly onBack: (company: Company) => void
}

/** Whose name is taken by a company that was made void may want that one back. */
export function BringBack({ kind, refusal, onBack }: BringBackProps) {
  const { bringBack, answers, what } = COMPANY_KINDS[kind]
  const command = useCommand(bringBack, { refreshes: answers, onDone: onBack })
  const { id, isVoid } = refusal?.facts ?? {}
  if (typeof id !== 'string' || isVoid !== true) return null
  return (
    <>
      <Button variant="default" size="compact-sm" loading={command.isPending} onClick={() => command.mutate({ id })}>
        Bring the void {what} back
      </Button>
      {command.error && <Problem error={command.error} />}
    </>
  )
}
