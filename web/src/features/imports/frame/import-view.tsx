import { contract, type Import, type ImportKind } from '@holdfast/contract'
import { useQueryClient } from '@tanstack/react-query'
import { useSearch } from '@tanstack/react-router'
import { useEffect, useRef } from 'react'
import { Notice } from '../../../ui/notice.tsx'
import { PageSkeleton } from '../../../ui/page-skeleton.tsx'
import { Problem } from '../../../ui/problem.tsx'
import { Wizard } from '../../../ui/wizard.tsx'
import { CheckStep } from '../check/check-step.tsx'
import { ColumnsStep } from '../columns/columns-step.tsx'
import { Discarded } from '../run/discarded.tsx'
import { Done } from '../run/done.tsx'
import { Failed } from '../run/failed.tsx'
import { Running } from '../run/running.tsx'
import { useKinds } from '../use-import.ts'
import { COLUMNS, stepOf, stepsOf } from './wizard-steps.ts'

/** An import at the step where it stands. */
export function ImportView({ file }: { readonly file: Import }) {
  const kinds = useKinds(file.ventureId)
  const kind = kinds.data?.items.find(({ name }) => name === file.kind)
  const here = stepOf(file, useSearch({ strict: false }).step)
  useFreshRecords(file.status)
  if (file.status === 'DISCARDED') return <Discarded file={file} />
  return (
    <Wizard label="Steps of the import" steps={stepsOf(file, kind)} here={here}>
      <Step file={file} kind={kind} isAtColumns={here === COLUMNS} />
      {here === COLUMNS && !kind && <NoKind label={file.label} kinds={kinds} />}
    </Wizard>
  )
}

interface StepProps {
  readonly file: Import
  readonly kind: ImportKind | undefined
  readonly isAtColumns: boolean
}

function Step({ file, kind, isAtColumns }: StepProps) {
  if (file.status === 'COMMITTING') return <Running file={file} />
  if (file.status === 'DONE') return <Done file={file} />
  if (file.status === 'FAILED') return <Failed file={file} />
  if (!isAtColumns) return <CheckStep file={file} kind={kind} />
  return kind ? <ColumnsStep key={file.id} file={file} kind={kind} /> : null
}

/** The columns of the kind are on their way, could not be read, or are not for this person any more. */
function NoKind({ label, kinds }: { readonly label: string; readonly kinds: ReturnType<typeof useKinds> }) {
  if (kinds.isError) return <Problem error={kinds.error} retry={() => void kinds.refetch()} />
  if (!kinds.data) return <PageSkeleton />
  return (
    <Notice kind="warn" title={`You may not import ${label.toLowerCase()} any more`}>
      <p>Your role in this venture has changed since the file was uploaded. Ask the head of the venture.</p>
    </Notice>
  )
}

/** What other pages have read is old once rows came in. */
function useFreshRecords(status: Import['status']) {
  const client = useQueryClient()
  const before = useRef(status)
  useEffect(() => {
    const ended = before.current === 'COMMITTING' && status !== 'COMMITTING'
    before.current = status
    if (ended)
      void client.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== contract.imports.showImport.path })
  }, [status, client])
}
