import { contract, type Session } from '@holdfast/contract'
import { Button } from '@mantine/core'
import { formatInstant } from '../../lib/format-time.ts'
import { useHomeZone } from '../../lib/home-zone.ts'
import { useReply } from '../../lib/query.ts'
import { useMe } from '../../lib/session.ts'
import { useCommand } from '../../lib/use-command.ts'
import type { Column } from '../../ui/column.ts'
import { DataTable } from '../../ui/data-table.tsx'
import { Problem } from '../../ui/problem.tsx'
import { Section } from '../../ui/section.tsx'
import { State } from '../../ui/state.tsx'
import { toast } from '../../ui/toast.tsx'
import { TwoLines } from '../../ui/two-lines.tsx'

const REFRESHES = [contract.sessions.listSessions]
const failed = ({ message }: Error) => void toast(message, { kind: 'failed' })

/** Where the person is signed in; one that they do not know they end. */
export function MySessions() {
  const zone = useHomeZone()
  const { impersonation } = useMe()
  const { data, error, refetch } = useReply(contract.sessions.listSessions, {})
  const one = useCommand(contract.sessions.endSession, { refreshes: REFRESHES })
  const others = useCommand(contract.sessions.endOtherSessions, { refreshes: REFRESHES })
  const end = ({ id, device }: Session) =>
    one.mutate({ id }, { onSuccess: () => void toast(`${device ?? 'That device'} is signed out.`), onError: failed })
  const endOthers = () =>
    others.mutate({}, { onSuccess: () => void toast('You are signed out everywhere but here.'), onError: failed })
  if (error && !data) return <Problem error={error} retry={() => void refetch()} />
  const items = data?.items ?? []
  return (
    <Section
      flush
      title="Where I am signed in"
      aside={
        items.length > 1 &&
        !impersonation && (
          <Button variant="default" loading={others.isPending} onClick={endOthers}>
            Sign out everywhere else
          </Button>
        )
      }
    >
      <DataTable
        label="Where I am signed in"
        rows={items}
        rowKey={({ id }) => id}
        // Whoever looks through somebody else's eyes changes nothing of theirs.
        columns={columnsFor(zone, impersonation ? null : end)}
        loading={!data}
      />
    </Section>
  )
}

const columnsFor = (zone: string, end: ((session: Session) => void) | null): readonly Column<Session>[] => [
  {
    key: 'device',
    head: 'Device',
    cell: ({ device, address, lastSeenAt, startedAt }) => (
      <TwoLines
        sub={`Since ${formatInstant(startedAt, zone)}${address ? ` · ${address}` : ''}`}
        phone={`${address ?? 'No address'} · last seen ${formatInstant(lastSeenAt, zone)}`}
      >
        {device ?? 'Unknown device'}
      </TwoLines>
    ),
  },
  {
    key: 'seen',
    head: 'Last seen',
    width: 180,
    phone: false,
    cell: ({ lastSeenAt }) => formatInstant(lastSeenAt, zone),
  },
  {
    key: 'end',
    head: '',
    figure: true,
    width: 120,
    cell: (session) =>
      session.isThis ? (
        <State plain kind="ok">
          This one
        </State>
      ) : (
        end && (
          <Button
            variant="subtle"
            color="gray"
            aria-label={`Sign out ${session.device ?? 'the unknown device'}`}
            onClick={() => end(session)}
          >
            Sign out
          </Button>
        )
      ),
  },
]
