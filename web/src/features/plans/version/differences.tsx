import type { PlanDiff } from '@holdfast/contract'
import { Empty } from '../../../ui/empty.tsx'
import css from './differences.module.css'

/** What changes from one version to another, rule by rule in words. */
export function Differences({ diff: { added, removed, changed } }: { readonly diff: PlanDiff }) {
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
