import { contract, type Plan, type PlanDiff } from '@holdfast/contract'
import { Select } from '@mantine/core'
import { useState } from 'react'
import { useReply } from '../../../lib/query.ts'
import { Dialog } from '../../../ui/dialog.tsx'
import { Empty } from '../../../ui/empty.tsx'
import { Problem } from '../../../ui/problem.tsx'
import css from './diff-dialog.module.css'
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

function Differences({ diff: { added, removed, changed } }: { readonly diff: PlanDiff }) {
  if (added.length + removed.length + changed.length === 0)
    return <Empty title="They pay the same">No rule differs. Only the days or the examples may.</Empty>
  return (
    <div className={css['diff']}>
      {changed.map(({ ruleKey, name, changes }) => (
        <section key={ruleKey}>
          <h3>{name}</h3>
          <table>
            <thead>
              <tr>
                <th scope="col">Changed</th>
                <th scope="col">Before</th>
                <th scope="col">After</th>
              </tr>
            </thead>
            <tbody>
              {changes.map(({ field, before, after }) => (
                <tr key={field}>
                  <th scope="row">{field}</th>
                  <td>{before === null ? 'Not there' : <s>{before}</s>}</td>
                  <td>{after ?? 'Taken out'}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      ))}
      <Named title="Added" rules={added} />
      <Named title="Taken out" rules={removed} />
    </div>
  )
}

function Named({ title, rules }: { readonly title: string; readonly rules: PlanDiff['added'] }) {
  return rules.map(({ ruleKey, name, sentence }) => (
    <section key={ruleKey}>
      <h3>
        {title}: {name}
      </h3>
      <p>{sentence}</p>
    </section>
  ))
}
