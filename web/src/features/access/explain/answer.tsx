import { contract, type Explanation } from '@holdfast/contract'
import { PERMISSIONS } from '@holdfast/engine/access'
import { Skeleton } from '@mantine/core'
import { IconCheck, IconCircleCheckFilled, IconCircleXFilled, IconX } from '@tabler/icons-react'
import { useReply } from '../../../lib/query.ts'
import { Hidden } from '../../../ui/hidden.tsx'
import { Notice } from '../../../ui/notice.tsx'
import { Problem } from '../../../ui/problem.tsx'
import css from './answer.module.css'
import { useQuestion } from './use-question.ts'

/** The sentence that decides, how it came to it, and what would change it. */
export function Answer() {
  const { userId, page, permission, ventureId } = useQuestion()
  const known = PERMISSIONS.find((each) => each === permission)
  const asks = page !== undefined || known !== undefined
  const { data, error, refetch } = useReply(
    contract.access.explainAccess,
    known ? { userId, permission: known, ventureId } : { userId, page },
    { when: asks },
  )
  if (!asks) return null
  if (error)
    return (
      <Problem error={error} retry={error.status >= 500 || error.status === 0 ? () => void refetch() : undefined} />
    )
  if (!data) return <Skeleton height={160} />
  return <Explained explanation={data} />
}

function Explained({
  explanation: { person, allowed, reason, question, steps, remedy },
}: {
  readonly explanation: Explanation
}) {
  const Picture = allowed ? IconCircleCheckFilled : IconCircleXFilled
  return (
    <section className={css['answer']} aria-label="Answer" aria-live="polite">
      <div className={css['verdict']}>
        <Picture className={css['picture']} data-passed={allowed} size={28} aria-hidden />
        <div>
          <p className={css['asked']}>
            {person.name} · {question}
          </p>
          <p className={css['reason']}>
            <b>{allowed ? 'Allowed' : 'Refused'}.</b> {reason}
          </p>
        </div>
      </div>
      <ol className={css['steps']} aria-label="What was asked, in order">
        {steps.map(({ what, passed }) => (
          <li key={what}>
            <StepMark passed={passed} />
            <span>
              {what}
              <Hidden>{passed ? ': passed' : ': not passed'}</Hidden>
            </span>
          </li>
        ))}
      </ol>
      {remedy && (
        <Notice kind="info" title="What would change it">
          <p>{remedy}</p>
        </Notice>
      )}
    </section>
  )
}

function StepMark({ passed }: { readonly passed: boolean }) {
  const Picture = passed ? IconCheck : IconX
  return <Picture className={css['step']} data-passed={passed} size={15} stroke={2.4} aria-hidden />
}
