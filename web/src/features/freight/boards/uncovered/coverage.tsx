import { contract } from '@holdfast/contract'
import { URGENCIES } from '@holdfast/engine/freight'
import { useSearch } from '@tanstack/react-router'
import { useState } from 'react'
import { useReply } from '../../../../lib/query.ts'
import { useVenture } from '../../../../lib/session.ts'
import { useList } from '../../../../lib/use-list.ts'
import { useMinute } from '../../../../lib/use-minute.ts'
import { DataTable } from '../../../../ui/data-table.tsx'
import { Problem } from '../../../../ui/problem.tsx'
import { Section } from '../../../../ui/section.tsx'
import { useFreightVentures } from '../../freight-ventures.ts'
import { CoverDialog } from '../../steps/cover-dialog.tsx'
import { BoardHeads } from '../board-heads.tsx'
import { headsOf } from '../heads-of.ts'
import { URGENCY_KINDS, URGENCY_NAMES } from '../urgency-names.ts'
import { WholeLoad } from '../whole-load.tsx'
import { coverageColumns } from './coverage-columns.tsx'
import { EmptyCoverage } from './empty-coverage.tsx'

const A_MINUTE = 60_000

/** Open loads by the last moment at which a truck is in time; whoever takes one covers it from its row. */
export function Coverage() {
  const ventureId = useVenture()?.id
  const asked = useSearch({ strict: false })
  const urgency = URGENCIES.find((each) => each === asked.urgency)
  const list = useList(contract.boards.listUncovered, { ventureId, urgency, limit: 50 })
  const heads = useReply(contract.boards.countUncovered, { ventureId }, { every: A_MINUTE }).data?.heads
  const zones = new Set(useFreightVentures().map(({ zone }) => zone))
  const now = useMinute()
  const [covering, setCovering] = useState<string | null>(null)
  const close = () => setCovering(null)
  if (list.problem) return <Problem error={list.problem} retry={list.retry} />
  return (
    <>
      <BoardHeads
        heads={headsOf(URGENCIES, heads ?? [])}
        names={URGENCY_NAMES}
        kinds={URGENCY_KINDS}
        chosen={urgency}
        linkTo={(group) => ({ to: '/freight/coverage', search: (before) => ({ ...before, urgency: group }) })}
      />
      <Section
        flush
        title={urgency ? URGENCY_NAMES[urgency] : 'Waiting for a carrier'}
        aside="Most urgent pickup first"
      >
        <DataTable
          label="Uncovered loads"
          rows={list.rows}
          rowKey={({ id }) => id}
          columns={coverageColumns({ named: zones.size > 1, now, onCover: ({ id }) => setCovering(id) })}
          opening={{ link: ({ id }) => ({ to: '/freight/loads/$id', params: { id } }) }}
          loading={list.loading}
          more={list.more}
          empty={<EmptyCoverage urgency={urgency} />}
        />
      </Section>
      {covering && (
        <WholeLoad id={covering} onClose={close}>
          {(load) => <CoverDialog load={load} onClose={close} />}
        </WholeLoad>
      )}
    </>
  )
}
