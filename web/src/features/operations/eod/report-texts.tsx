import type { EodRow } from '@holdfast/contract'
import css from './report-texts.module.css'

/** What somebody wrote, under what was asked. */
export function ReportTexts({
  report: { done, blockers, plan },
}: {
  readonly report: Pick<EodRow, 'done' | 'blockers' | 'plan'>
}) {
  return (
    <div className={css['texts']}>
      <Said of="Done" text={done} />
      <Said of="In the way" text={blockers} />
      <Said of="Next" text={plan} />
    </div>
  )
}

function Said({ of, text }: { readonly of: string; readonly text: string | null }) {
  if (text === null) return null
  return (
    <section>
      <h3>{of}</h3>
      <p>{text}</p>
    </section>
  )
}
