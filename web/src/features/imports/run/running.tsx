import type { Import } from '@holdfast/contract'
import { formatNumber } from '../../../lib/format.ts'
import { Progress } from '../../../ui/progress.tsx'
import { Section } from '../../../ui/section.tsx'
import { Became } from './became.tsx'

/** Rows on their way. The work goes on without the page. */
export function Running({ file }: { readonly file: Import }) {
  const { linesDone, became } = file.progress
  const done = Math.min(linesDone, file.rows)
  return (
    <Section title="Importing" aside="You can leave this page; the import goes on">
      <Progress
        label={file.fileName}
        share={file.rows > 0 ? done / file.rows : null}
        words={`${formatNumber(done, 0)} of ${formatNumber(file.rows, 0)} rows`}
      />
      <Became became={became} />
    </Section>
  )
}
