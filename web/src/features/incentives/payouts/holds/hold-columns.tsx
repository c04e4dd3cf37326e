import type { Hold } from '@holdfast/contract'
import { Button } from '@mantine/core'
import { dayIn, formatDay } from '../../../../lib/format-time.ts'
import type { MyVenture } from '../../../../lib/session.ts'
import type { Column } from '../../../../ui/column.ts'
import { State } from '../../../../ui/state.tsx'
import { TwoLines } from '../../../../ui/two-lines.tsx'

const KINDS: Readonly<Record<Hold['kind'], string>> = { PERSON: 'Person', LOAD: 'Load', VENTURE: 'Venture' }

export function holdColumns(ventures: readonly MyVenture[], onRelease: (hold: Hold) => void): readonly Column<Hold>[] {
  const ventureOf = ({ ventureId }: Hold) => ventures.find(({ id }) => id === ventureId)
  const day = (hold: Hold, at: string) => formatDay(dayIn(at, ventureOf(hold)?.zone ?? 'UTC'), 'year')
  const about = (hold: Hold) =>
    hold.released
      ? `Released by ${hold.released.by.name} on ${day(hold, hold.released.at)}: ${hold.released.reason}`
      : `Held by ${hold.placedBy.name} since ${day(hold, hold.placedAt)}`
  return [
    {
      key: 'what',
      head: 'What is held',
      cell: (hold) => (
        <TwoLines
          sub={`${KINDS[hold.kind]} · ${ventureOf(hold)?.name ?? ''}`}
          phone={`${KINDS[hold.kind]} · ${hold.reason} · ${about(hold)}`}
        >
          {hold.label}
        </TwoLines>
      ),
    },
    { key: 'why', head: 'Why', phone: false, cell: (hold) => <TwoLines sub={about(hold)}>{hold.reason}</TwoLines> },
    {
      key: 'state',
      head: 'State',
      figure: true,
      cell: (hold) => {
        if (hold.released)
          return (
            <State plain kind="ok">
              Released
            </State>
          )
        if (hold.can['release'])
          return (
            <Button variant="default" aria-label={`Release: ${hold.label}`} onClick={() => onRelease(hold)}>
              Release
            </Button>
          )
        return (
          <State plain kind="warn">
            Held
          </State>
        )
      },
    },
  ]
}
