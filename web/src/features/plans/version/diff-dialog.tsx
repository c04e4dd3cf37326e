import { contract, type Plan } from '@holdfast/contract'
import { Select } from '@mantine/core'
import { useState } from 'react'
import { useReply } from '../../../lib/query.ts'
import { Dialog } from '../../../ui/dialog.tsx'
import { Problem } from '../../../ui/problem.tsx'
import { Differences } from './differences.tsx'
import { daysWords, type PlanVersion } from './version-words.ts'

interface DiffDialogProps {
  readonly plan: Plan
  readonly version: PlanVersion
  readonly onClose: () => void
}

/** What a version changes, against any other of its plan. */
export function DiffDialog({ plan, version, onClose }: DiffDialogProps) {
  const [against, setAgainst] = useState<string | undefined>(undefined)
  const { data, error, refetch } = useReply(contract.plans.diffVersion, {
    id: version.id,
    ...(against !== undefined && { against }),
  })
  const others = plan.versions.filter(({ id }) => id !== version.id)
  return (
    <Dialog title={`What version ${version.number} changes`} size={720} onClose={onClose}>
      <Select
        label="Compared with"
        placeholder="Nothing before it"
        data={others.map((each) => ({ value: each.id, label: `Version ${each.number}, ${daysWords(each)}` }))}
        value={against ?? data?.from?.id ?? null}
        allowDeselect={false}
        data-autofocus
        onChange={(id) => id && setAgainst(id)}
      />
      {error && !data && <Problem error={error} retry={() => void refetch()} />}
      {data && <Differences diff={data} />}
    </Dialog>
  )
}
