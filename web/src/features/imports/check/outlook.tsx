import type { Import } from '@holdfast/contract'
import { Title } from '@mantine/core'
import { useMe } from '../../../lib/session.ts'
import css from './outlook.module.css'
import { outlookSentence, type Prospect, prospectOf } from './prospect.ts'

/** What will happen, in one sentence; and what to do when nothing would. */
export function Outlook({ file }: { readonly file: Import }) {
  const venture = useMe().ventures.find(({ id }) => id === file.ventureId)
  return (
    <div className={css['outlook']} role="status">
      <Title order={2}>{outlookSentence(file)}</Title>
      <p>
        {adviceFor(file) ??
          `Nothing has reached ${venture?.name ?? 'the venture'} yet: this is what an import would do.`}
      </p>
    </div>
  )
}

/** Rows that cannot be imported may be all that is new. */
const adviceFor = (file: Import): string | undefined =>
  prospectOf(file) === 'nothing-new' && file.badRows > 0
    ? 'Nothing of the rest would change. Correct the rows below to import them, or choose another file.'
    : ADVICE[prospectOf(file)]

const ADVICE: Readonly<Partial<Record<Prospect, string>>> = {
  empty: 'Export it again with its rows, or choose another file.',
  'all-left-out': 'Nothing remains to be imported. Discard the file, or choose another.',
  'all-bad':
    'Look for what they have in common: a column under the wrong header, or people and companies that must be here first.',
  'nothing-new': 'An import would change nothing. Discard the file, or choose another.',
}
