import { type AtRiskRow, contract } from '@holdfast/contract'
import type { FlagKind } from '@holdfast/engine/freight'
import { useSearch } from '@tanstack/react-router'
import { useState } from 'react'
import { useReply } from '../../../../lib/query.ts'
import { useVenture } from '../../../../lib/session.ts'
import { useList } from '../../../../lib/use-list.ts'
import { useMinute } from '../../../../lib/use-minute.ts'
import { DataTable } from '../../../../ui/data-table.tsx'
import { Problem } from '../../../../ui/problem.tsx'
import { Section } from '../../../../ui/section.tsx'
import { FlagDialog } from '../../flags/flag-dialog.tsx'
import { useFreightVentures } from '../../freight-ventures.ts'
import { FLAG_NAMES } from '../../names.ts'
import { BoardHeads } from '../board-heads.tsx'
import { headsOf } from '../heads-of.ts'
import { WholeLoad } from '../whole-load.tsx'
import { atRiskColumns } from './at-risk-columns.tsx'
import { EmptyAtRisk } from './empty-at-risk.tsx'

const A_MINUTE = 60_000
/** As the board is ordered. */
const KINDS: readonly FlagKind[] = ['AT_RISK', 'EXCEPTION', 'HOLD']

/** Flags that are up, with what is at stake; each is cleared from its row. */
export function AtRisk() {
  const ventureId = useVenture()?.id
  const asked = useSearch({ strict: false })
  const kind = KINDS.find((each) => each === asked.kind)
  const list = useList(contract.boards.listAtRisk, { ventureId, kind, limit: 50 })
  const heads = useReply(contract.boards.countAtRisk, { ventureId }, { every: A_MINUTE }).data?.heads
  const zones = new Set(useFreightVentures().map(({ zone }) => zone))
  const now = useMinute()
  const [clearing, setClearing] = useState<Pick<AtRiskRow, 'kind' | 'load'> | null>(null)
  const close = () => setClearing(null)
  if (list.problem) return <Problem error={list.problem} retry={list.retry} />
  return (
    <>
      <BoardHeads
        heads={headsOf(KINDS, heads ?? [])}
        names={FLAG_NAMES}
        chosen={kind}
        linkTo={(group) => ({ to: '/freight/at-risk', search: (before) => ({ ...before, kind: group }) })}
      />
      <Section flush title={kind ? FLAG_NAMES[kind] : 'Flags that are up'} aside="Longest waiting first">
        <DataTable
          label="Loads with a flag up"
          rows={list.rows}
          rowKey={({ id }) => id}
          columns={atRiskColumns({ named: zones.size > 1, now, onClear: setClearing })}
          opening={{ link: ({ load }) => ({ to: '/freight/loads/$id', params: { id: load.id } }) }}
          loading={list.loading}
          more={list.more}
          empty={<EmptyAtRisk kind={kind} />}
        />
      </Section>
      {clearing && (
        <WholeLoad id={clearing.load.id} onClose={close}>
          {(load) => <FlagDialog wish={{ up: false, kind: clearing.kind }} load={load} onClose={close} />}
        </WholeLoad>
      )}
    </>
  )
}
