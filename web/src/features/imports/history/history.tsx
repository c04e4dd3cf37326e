import { contract } from '@holdfast/contract'
import { useEffect } from 'react'
import { useMe, useVenture } from '../../../lib/session.ts'
import { useList } from '../../../lib/use-list.ts'
import { DataTable, type DataTableProps } from '../../../ui/data-table.tsx'
import { Problem } from '../../../ui/problem.tsx'
import { Section } from '../../../ui/section.tsx'
import { EmptyHistory } from './empty-history.tsx'
import { historyColumns } from './history-columns.tsx'
import type { ImportRow } from './outcome-words.ts'

/** Every file that was brought: who, when, what, and what became of it. */
export function History() {
  const chosen = useVenture()
  const { ventures } = useMe()
  const { rows, loading, problem, retry, more } = useList(contract.imports.listImports, {
    ventureId: chosen?.id,
    limit: 50,
  })
  useFollowed(
    rows.some(({ status }) => status === 'COMMITTING'),
    retry,
  )
  if (problem) return <Problem error={problem} retry={retry} />
  return (
    <Section flush title="All imports" aside="Newest first">
      <DataTable
        label="Imports"
        rows={rows}
        rowKey={({ id }) => id}
        columns={historyColumns((id) => ventures.find((venture) => venture.id === id), chosen === null)}
        opening={opening}
        loading={loading}
        more={more}
        empty={<EmptyHistory />}
      />
    </Section>
  )
}

const opening: NonNullable<DataTableProps<ImportRow>['opening']> = {
  link: ({ id }) => ({ to: '/imports/$id', params: { id } }),
}

const WHILE_IT_RUNS = 3000

/** A running import moves in the list too. */
function useFollowed(running: boolean, again: () => void) {
  useEffect(() => {
    if (!running) return
    const next = setInterval(again, WHILE_IT_RUNS)
    return () => clearInterval(next)
  }, [running, again])
}
