import { contract, type Import } from '@holdfast/contract'
import { Button } from '@mantine/core'
import { useQueryClient } from '@tanstack/react-query'
import type { ProblemError } from '../../../lib/problem-error.ts'
import { readOf } from '../../../lib/query.ts'
import { Notice } from '../../../ui/notice.tsx'
import { Problem } from '../../../ui/problem.tsx'

interface RefusedProps {
  readonly error: ProblemError | null
  readonly file: Import
  /** The import is here as it stands now, and what was refused is of the past. */
  readonly onSeen: (now: Import) => void
}

/** Why a step was not taken. What somebody else changed meanwhile is looked at before it is tried again. */
export function Refused({ error, file, onSeen }: RefusedProps) {
  const client = useQueryClient()
  if (!error) return null
  if (error.code !== 'import.changed') return <Problem error={error} />
  const read = readOf(contract.imports.showImport, { id: file.id })
  // A page that cannot be read says so itself; the notice stays until it can.
  const look = () => void client.fetchQuery({ ...read, staleTime: 0 }).then(onSeen, () => {})
  return (
    <div role="alert">
      <Notice kind="warn" title={error.detail} action={<Button onClick={look}>Show it as it is now</Button>} />
    </div>
  )
}
