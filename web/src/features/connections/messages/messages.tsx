import { contract, type OutboundMessage } from '@holdfast/contract'
import { IconMailCheck } from '@tabler/icons-react'
import { useSearch } from '@tanstack/react-router'
import { useState } from 'react'
import { useHomeZone } from '../../../lib/home-zone.ts'
import { useVenture } from '../../../lib/session.ts'
import { useChangeAddress } from '../../../lib/use-change-address.ts'
import { useList } from '../../../lib/use-list.ts'
import { DataTable } from '../../../ui/data-table.tsx'
import { Empty } from '../../../ui/empty.tsx'
import { FilterToggle } from '../../../ui/filter-toggle.tsx'
import { Problem } from '../../../ui/problem.tsx'
import { Section } from '../../../ui/section.tsx'
import { messageColumns } from './message-columns.tsx'
import { MessageDialog, type MessageWish } from './message-dialog.tsx'

/** What was sent to people: by default what needs somebody. */
export function Messages() {
  const zone = useHomeZone()
  const venture = useVenture()
  const all = useSearch({ strict: false }).which === 'all'
  const { filter } = useChangeAddress()
  const [wish, setWish] = useState<MessageWish | null>(null)
  const { rows, loading, problem, retry, more } = useList(contract.integrations.listMessages, {
    which: all ? 'all' : 'needsSomebody',
    ventureId: venture?.id,
    limit: 25,
  })
  return (
    <Section
      flush
      title={all ? 'All messages' : 'Messages that need somebody'}
      aside={<FilterToggle label="Show all" on={all} onToggle={(on) => filter({ which: on ? 'all' : undefined })} />}
    >
      {problem ? (
        <Problem error={problem} retry={retry} />
      ) : (
        <DataTable<OutboundMessage>
          label="Messages"
          rows={rows}
          rowKey={({ id }) => id}
          columns={messageColumns(zone, setWish)}
          loading={loading}
          more={more}
          empty={
            <Empty icon={IconMailCheck} title={all ? 'No message was sent yet' : 'No message needs you'}>
              {all
                ? 'Invitations and notices stand here when they go out. Sign-in codes are kept nowhere.'
                : 'What could not be sent, or may or may not have arrived, waits here for a decision.'}
            </Empty>
          }
        />
      )}
      {wish && <MessageDialog wish={wish} onClose={() => setWish(null)} />}
    </Section>
  )
}
