import type { JobRunWithProblems } from '@holdfast/contract'
import { counted } from '../../../lib/counted.ts'
import css from './run-problems.module.css'

/** Which items failed and why. */
export function RunProblems({ run: { problems, problemCount } }: { readonly run: JobRunWithProblems }) {
  if (problemCount === 0) return null
  return (
    <section>
      <h4>
        {counted(problemCount, 'item')} failed
        {problems.length < problemCount && <small> · the first {problems.length} of them</small>}
      </h4>
      <ul className={css['problems']}>
        {problems.map(({ item, message }) => (
          <li key={`${item} ${message}`}>
            <b>{item}</b>
            <span>{message}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}
