import type { ImportKind } from '@holdfast/contract'
import { counted } from '../../../lib/counted.ts'
import { Notice } from '../../../ui/notice.tsx'

interface MissingColumnsProps {
  readonly kind: ImportKind
  readonly missing: { readonly columns: readonly string[]; readonly options: readonly string[] }
  /** The person wanted to go on without them. */
  readonly asked: boolean
}

/** What must be chosen before any row can be judged. */
export function MissingColumns({ kind, missing, asked }: MissingColumnsProps) {
  const labels = [
    ...kind.options.filter(({ key }) => missing.options.includes(key)),
    ...kind.columns.filter(({ key }) => missing.columns.includes(key)),
  ].map(({ label }) => label)
  if (labels.length === 0) return null
  return (
    <div role={asked ? 'alert' : undefined}>
      <Notice kind="warn" title={`${counted(labels.length, 'choice')} to make: ${labels.join(', ')}`}>
        <p>
          {missing.columns.length > 0
            ? 'Choose the header that holds each. When the file has none, add the column to the file and upload it again.'
            : 'It holds for every row of the file.'}
        </p>
      </Notice>
    </div>
  )
}
