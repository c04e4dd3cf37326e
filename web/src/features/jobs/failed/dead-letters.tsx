import { contract, type DeadLetter } from '@holdfast/contract'
import { Button } from '@mantine/core'
import { IconCircleCheck } from '@tabler/icons-react'
import { useState } from 'react'
import { counted } from '../../../lib/counted.ts'
import { useHomeZone } from '../../../lib/home-zone.ts'
import { useReply } from '../../../lib/query.ts'
import { BulkBar } from '../../../ui/bulk-bar.tsx'
import { DataTable } from '../../../ui/data-table.tsx'
import { Empty } from '../../../ui/empty.tsx'
import { Problem } from '../../../ui/problem.tsx'
import { Section } from '../../../ui/section.tsx'
import { selectColumn } from '../../../ui/select-column.tsx'
import { useSelection } from '../../../ui/use-selection.ts'
import { POLL } from '../poll.ts'
import { deadLetterColumns } from './dead-letter-columns.tsx'
import { DiscardDialog } from './discard-dialog.tsx'
import { useRedrive } from './use-redrive.ts'

const NO_ROWS: readonly DeadLetter[] = []

/** What was given up after its last attempt: to be put back, or given up for good. */
export function DeadLetters() {
  const zone = useHomeZone()
  const { data, error, refetch } = useReply(contract.jobs.listDeadLetters, {}, { every: POLL })
  const rows = data?.items ?? NO_ROWS
  const maySelect = data?.can['redrive'] === true && rows.length > 0
  const selection = useSelection(rows.map(({ id }) => id))
  const redrive = useRedrive()
  const [discarding, setDiscarding] = useState(false)
  if (error && !data) return <Problem error={error} retry={() => void refetch()} />
  const count = selection.keys.length
  return (
    <Section flush title="Given up" aside={data && asideOf(data)}>
      {maySelect && (
        <BulkBar words={count === 0 ? 'Select what is to be put back into its queue' : `${count} selected`}>
          {count > 0 && (
            <>
              <Button variant="default" onClick={() => setDiscarding(true)}>
                Discard
              </Button>
              <Button loading={redrive.busy} onClick={() => void redrive.go(selection.keys)}>
                Redrive
              </Button>
            </>
          )}
        </BulkBar>
      )}
      <DataTable
        label="Given up"
        rows={rows}
        rowKey={({ id }) => id}
        columns={[
          ...(maySelect ? [selectColumn({ selection, keyOf: idOf, nameOf: saysOf })] : []),
          ...deadLetterColumns(zone),
        ]}
        loading={!data}
        empty={
          <Empty icon={IconCircleCheck} title="Nothing was given up">
            What still fails after its last attempt stands here with the reason, until somebody puts it back.
          </Empty>
        }
      />
      {discarding && <DiscardDialog ids={selection.keys} onClose={() => setDiscarding(false)} />}
    </Section>
  )
}

const idOf = ({ id }: DeadLetter) => id
const saysOf = ({ says }: DeadLetter) => says

const asideOf = ({ items, total }: { readonly items: readonly unknown[]; readonly total: number }) =>
  items.length < total
    ? `The newest ${items.length} of ${total}`
    : total > 0 && `${counted(total, 'piece of work', 'pieces of work')}, newest first`
