import { contract, type Target } from '@holdfast/contract'
import { useReply } from '../../lib/query.ts'
import type { MyVenture } from '../../lib/session.ts'
import { DataTable } from '../../ui/data-table.tsx'
import { Problem } from '../../ui/problem.tsx'
import { Section } from '../../ui/section.tsx'
import { EditTarget } from './edit-target.tsx'
import { EmptyTargets } from './empty-targets.tsx'
import { SetTarget } from './set-target.tsx'
import { targetColumns } from './target-columns.tsx'
import { TargetFilters } from './target-filters.tsx'
import { standingOf } from './target-words.ts'
import { useTargetsAddress } from './use-targets-address.ts'

/** What the venture aims at: in force and to come, those that are over when asked for. */
export function Targets({ venture }: { readonly venture: MyVenture }) {
  const { metric, past, opened, asked, show, close } = useTargetsAddress()
  const { data, error, refetch } = useReply(contract.kpi.listTargets, { ventureId: venture.id })
  if (error && !data) return <Problem error={error} retry={() => void refetch()} />
  const metrics = data?.metrics ?? []
  const all = data?.items ?? []
  const rows = all.filter(
    (target) =>
      (metric === undefined || target.metric === metric) && (past || standingOf(target, venture.today) !== 'over'),
  )
  const target = all.find(({ id }) => id === opened)
  const mayEdit = data?.can['edit'] === true
  return (
    <>
      <TargetFilters metrics={metrics} />
      <Section flush title="Targets" aside={venture.name}>
        <DataTable<Target>
          label={`Targets of ${venture.name}`}
          rows={rows}
          rowKey={({ id }) => id}
          columns={targetColumns(metrics, venture.currency, venture.today)}
          {...(mayEdit && { opening: { onOpen: ({ id }) => show({ target: id }) } })}
          openKey={opened ?? null}
          loading={!data}
          empty={<EmptyTargets hasSome={all.length > 0} mayEdit={mayEdit} />}
        />
      </Section>
      {asked && mayEdit && <SetTarget venture={venture} metrics={metrics} onClose={close} />}
      {target && mayEdit && (
        <EditTarget key={target.id} venture={venture} target={target} metrics={metrics} onClose={close} />
      )}
    </>
  )
}
