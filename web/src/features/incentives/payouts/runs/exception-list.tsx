import { contract, type PayException, type PayoutRunDetail } from '@holdfast/contract'
import { mayBeWaived } from '@holdfast/engine/incentives'
import { Button } from '@mantine/core'
import { useState } from 'react'
import { useReply } from '../../../../lib/query.ts'
import { useList } from '../../../../lib/use-list.ts'
import { BulkBar } from '../../../../ui/bulk-bar.tsx'
import type { Column } from '../../../../ui/column.ts'
import { DataTable } from '../../../../ui/data-table.tsx'
import { Empty } from '../../../../ui/empty.tsx'
import { Hidden } from '../../../../ui/hidden.tsx'
import { Problem } from '../../../../ui/problem.tsx'
import { selectColumn } from '../../../../ui/select-column.tsx'
import { type Selection, useSelection } from '../../../../ui/use-selection.ts'
import { ExceptionLine } from '../exception-line.tsx'
import type { ExceptionKind } from '../exception-words.ts'
import { ReleaseHold } from '../holds/release-hold.tsx'
import { keyOf } from './exception-key.ts'
import { Waive, type WaiveWish } from './waive.tsx'

interface ExceptionListProps {
  readonly run: PayoutRunDetail
  readonly state: 'open' | 'waived'
  /** null: all kinds. */
  readonly kind: ExceptionKind | null
  /** How many of the chosen kind are open. */
  readonly count: number
}

export function ExceptionList({ run, state, kind, count }: ExceptionListProps) {
  const asked = { id: run.id, state, limit: 20, ...(kind && { kind }) }
  const { rows, loading, problem, retry, more } = useList(contract.payoutRuns.listExceptions, asked)
  const waivable = rows.filter(({ can }) => can['waive'] === true)
  const selection = useSelection(waivable.map(keyOf))
  const [wish, setWish] = useState<WaiveWish | null>(null)
  const [hold, setHold] = useState<PayException | null>(null)
  const releasable = useReleasable(run.ventureId)
  if (problem) return <Problem error={problem} retry={retry} />
  const isOpen = state === 'open'
  const chosen = waivable.filter((row) => selection.has(keyOf(row)))
  return (
    <>
      {isOpen && waivable.length > 0 && (
        <BulkBar words={chosen.length === 0 ? 'Select some to let them pass together' : `${chosen.length} selected`}>
          {kind !== null && mayBeWaived(kind) && chosen.length === 0 && (
            <Button variant="default" onClick={() => setWish({ allOf: kind, count })}>
              Let all {count} pass
            </Button>
          )}
          {chosen.length > 0 && (
            <Button variant="default" onClick={() => setWish({ items: chosen })}>
              Let {chosen.length} pass
            </Button>
          )}
        </BulkBar>
      )}
      <DataTable
        label={isOpen ? 'Open exceptions' : 'Exceptions that were let pass'}
        rows={rows}
        rowKey={keyOf}
        columns={[
          ...(isOpen && waivable.length > 0 ? [boxColumn(selection)] : []),
          { key: 'says', head: 'What', cell: (exception) => <ExceptionLine exception={exception} of={run} /> },
          ...(isOpen ? [actionColumn(releasable, setWish, setHold)] : []),
        ]}
        loading={loading}
        more={more && { ...more, byHand: true }}
        empty={
          isOpen ? (
            <Empty title="None is open">What was let pass, and why, stands behind the filter above.</Empty>
          ) : (
            <Empty title="None was let pass">Take the filter off to see what is open.</Empty>
          )
        }
      />
      {wish && <Waive runId={run.id} wish={wish} onClose={() => setWish(null)} />}
      {hold && <ReleaseHold id={hold.subjectId} says={hold.says} onClose={() => setHold(null)} />}
    </>
  )
}

/** Holds that this person may release. */
function useReleasable(ventureId: string): ReadonlySet<string> {
  const { data } = useReply(contract.payHolds.listHolds, { ventureId, open: 'true' })
  return new Set((data?.items ?? []).filter(({ can }) => can['release'] === true).map(({ id }) => id))
}

/** A box only where ticking is good for something: nobody lets pass what is about their own pay. */
function boxColumn(selection: Selection): Column<PayException> {
  const column = selectColumn<PayException>({ selection, keyOf, nameOf: ({ says }) => says })
  return { ...column, cell: (exception) => exception.can['waive'] === true && column.cell(exception) }
}

const actionColumn = (
  releasable: ReadonlySet<string>,
  onWaive: (wish: WaiveWish) => void,
  onRelease: (hold: PayException) => void,
): Column<PayException> => ({
  key: 'action',
  head: <Hidden>What to do</Hidden>,
  figure: true,
  width: 110,
  cell: (exception) => {
    if (exception.kind === 'HELD' && releasable.has(exception.subjectId))
      return (
        <Button variant="default" aria-label={`Release: ${exception.says}`} onClick={() => onRelease(exception)}>
          Release
        </Button>
      )
    if (exception.can['waive'])
      return (
        <Button
          variant="default"
          aria-label={`Let pass: ${exception.says}`}
          onClick={() => onWaive({ items: [exception] })}
        >
          Let pass
        </Button>
      )
    return null
  },
})
