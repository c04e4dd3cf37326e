import { contract, type RecordedNightHistory } from '@holdfast/contract'
import { formatMoney, formatNumber } from '../../../lib/format.ts'
import { formatDay, formatInstant } from '../../../lib/format-time.ts'
import { useReply } from '../../../lib/query.ts'
import { ownZone } from '../../../lib/zones.ts'
import { Panel } from '../../../ui/panel.tsx'
import { Problem } from '../../../ui/problem.tsx'
import css from './night-history.module.css'

/** Everything that a night said, the latest first: what changed, who said it and when. */
export function NightHistory({ id, onClose }: { readonly id: string; readonly onClose: () => void }) {
  const { data: night, error } = useReply(contract.hotelKpi.getHotelNight, { id })
  if (error && !night) return <Problem error={error} />
  if (!night) return null
  const versions: readonly Version[] = [night, ...night.history]
  return (
    <Panel
      label={`History of ${formatDay(night.day)}`}
      caption={night.hotel.name}
      figure={formatDay(night.day)}
      onClose={onClose}
    >
      {night.warnings.map((warning) => (
        <p key={warning} className={css['warning']}>
          {warning}
        </p>
      ))}
      <ol className={css['versions']}>
        {versions.map((version, at) => (
          <li key={version.version}>
            <p className={css['who']}>
              {version.recordedBy?.name ?? 'A program'}, {formatInstant(version.recordedAt, ownZone())},{' '}
              {SOURCES[version.source]}
            </p>
            <ul>
              {changesOf(version, versions[at + 1]).map((change) => (
                <li key={change}>{change}</li>
              ))}
            </ul>
          </li>
        ))}
      </ol>
    </Panel>
  )
}

type Version = Pick<RecordedNightHistory, keyof typeof NAMES | 'version' | 'recordedBy' | 'recordedAt' | 'source'>

const SOURCES = { UPLOAD: 'from a file', HAND: 'by hand', API: 'from another program' } as const

const NAMES = {
  physicalRooms: 'Rooms',
  outOfOrderRooms: 'Out of order',
  roomsSold: 'Rooms sold',
  complimentaryRooms: 'Complimentary',
  houseUseRooms: 'House use',
  roomRevenue: 'Room revenue',
  foodAndBeverage: 'Food and beverage',
  otherRevenue: 'Other revenue',
  grossOperatingProfit: 'Gross operating profit',
} as const

/** What a version says otherwise than the one before; of the first, all that was known. */
function changesOf(version: Version, before: Version | undefined): readonly string[] {
  const names = Object.keys(NAMES) as (keyof typeof NAMES)[]
  const changed = names.filter((name) => textOf(version[name]) !== textOf(before?.[name] ?? null))
  if (changed.length === 0) return ['Nothing else than before']
  return changed.map((name) =>
    before
      ? `${NAMES[name]}: ${textOf(before[name])} → ${textOf(version[name])}`
      : `${NAMES[name]}: ${textOf(version[name])}`,
  )
}

function textOf(value: Version[keyof typeof NAMES]): string {
  if (value === null) return 'not known'
  return typeof value === 'number' ? formatNumber(value) : formatMoney(value)
}
