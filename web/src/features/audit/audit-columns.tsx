import type { AuditRow } from '@holdfast/contract'
import { dayIn, formatDay, formatTime } from '../../lib/format-time.ts'
import { sentence } from '../../lib/sentence.ts'
import type { Column } from '../../ui/column.ts'
import { NoData } from '../../ui/no-data.tsx'
import { TwoLines } from '../../ui/two-lines.tsx'
import { Seal } from './seal.tsx'

export const auditColumns = (zone: string): readonly Column<AuditRow>[] => [
  {
    key: 'what',
    head: 'What',
    cell: (row) => (
      <TwoLines
        sub={subjectWords(row)}
        phone={[actorWords(row), subjectWords(row), whenText(row.at, zone)].filter(Boolean).join(' · ')}
      >
        {sentence(row.what)}
      </TwoLines>
    ),
  },
  { key: 'who', head: 'Who', width: 180, phone: false, cell: actorWords },
  {
    key: 'venture',
    head: 'Venture',
    width: 160,
    from: 1280,
    phone: false,
    cell: ({ venture }) => venture?.name ?? <NoData dash reason="Of the group" />,
  },
  { key: 'at', head: 'When', width: 170, phone: false, cell: ({ at }) => whenText(at, zone) },
  { key: 'seal', head: 'Seal', figure: true, width: 100, cell: ({ block }) => <Seal block={block} /> },
]

/** With an entry opened, the list keeps what leads to another one; the entry itself says the rest. */
export const besidePanel = (zone: string): readonly Column<AuditRow>[] =>
  auditColumns(zone).filter(({ key }) => key === 'what' || key === 'who' || key === 'at')

/** "Sat 21 Nov 21:13". */
const whenText = (at: string, zone: string): string => `${formatDay(dayIn(at, zone), 'brief')} ${formatTime(at, zone)}`

export const actorWords = ({ actor, actedAs }: AuditRow): string => {
  const who = actor?.name ?? 'Holdfast itself'
  return actedAs ? `${who}, acting as ${actedAs.name}` : who
}

const subjectWords = ({ subject }: AuditRow): string =>
  sentence([subject.kind.replaceAll('_', ' '), subject.name].filter(Boolean).join(' '))
