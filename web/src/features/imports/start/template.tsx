import type { ImportKind } from '@holdfast/contract'
import { Anchor } from '@mantine/core'
import css from './template.module.css'

interface TemplateProps {
  readonly kind: ImportKind
  readonly ventureId: string
}

/** Which columns the kind understands, and an empty file that has them. */
export function Template({ kind: { name, label, columns }, ventureId }: TemplateProps) {
  const required = columns.filter(({ isRequired }) => isRequired)
  const others = columns.filter(({ isRequired }) => !isRequired)
  return (
    <dl className={css['template']}>
      <dt>Needed</dt>
      <dd>{required.length > 0 ? listed(required) : 'No column is needed in every file.'}</dd>
      <dt>Understood</dt>
      <dd>{listed(others)}</dd>
      <dt>Template</dt>
      <dd>
        <Anchor href={`/api/imports/kinds/${name}/template.csv?ventureId=${ventureId}`} download underline="always">
          {label}, empty, as CSV
        </Anchor>
      </dd>
    </dl>
  )
}

const listed = (columns: ImportKind['columns']): string => columns.map(({ label }) => label).join(', ')
