import type { Import } from '@holdfast/contract'
import { formatNumber } from '../../../lib/format.ts'
import { ButtonLink } from '../../../ui/button-link.tsx'
import { Problem } from '../../../ui/problem.tsx'
import { Section } from '../../../ui/section.tsx'
import { Became } from './became.tsx'
import css from './done.module.css'
import { failureOf } from './failure.ts'

/** It ended before its end: why, what stands nevertheless, and how to go on. */
export function Failed({ file }: { readonly file: Import }) {
  const { linesDone, became } = file.progress
  return (
    <>
      <Problem error={failureOf(file)} />
      <Section
        title="What stands"
        aside={`${formatNumber(linesDone, 0)} of ${formatNumber(file.rows, 0)} rows were read`}
      >
        <Became became={became} />
        <div className={css['links']}>
          <ButtonLink link={{ to: '/imports/new', search: { kind: file.kind, venture: file.ventureId } }}>
            Upload the file again
          </ButtonLink>
        </div>
      </Section>
    </>
  )
}
