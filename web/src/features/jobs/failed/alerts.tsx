import { contract } from '@holdfast/contract'
import { IconBellCheck } from '@tabler/icons-react'
import { useSearch } from '@tanstack/react-router'
import { useReply } from '../../../lib/query.ts'
import { useChangeAddress } from '../../../lib/use-change-address.ts'
import { Empty } from '../../../ui/empty.tsx'
import { FilterToggle } from '../../../ui/filter-toggle.tsx'
import { PageSkeleton } from '../../../ui/page-skeleton.tsx'
import { Problem } from '../../../ui/problem.tsx'
import { Section } from '../../../ui/section.tsx'
import { POLL } from '../poll.ts'
import { AlertChannels } from './alert-channels.tsx'
import { AlertItem } from './alert-item.tsx'
import css from './alerts.module.css'

/** What is wrong now, and where it is told. */
export function Alerts() {
  const { recovered } = useSearch({ strict: false })
  const { filter } = useChangeAddress()
  const withRecovered = recovered === 'yes'
  const { data, error, refetch, dataUpdatedAt } = useReply(contract.alerts.listAlerts, {}, { every: POLL })
  if (!data) return error ? <Problem error={error} retry={() => void refetch()} /> : <PageSkeleton />
  const open = data.items.filter(({ recoveredAt }) => recoveredAt === null)
  const past = data.items.filter(({ recoveredAt }) => recoveredAt !== null)
  const shown = withRecovered ? data.items : open
  return (
    <>
      <Section
        flush
        title={
          <>
            Alerts <small>{open.length > 0 && `${open.length} open`}</small>
          </>
        }
        aside={
          (past.length > 0 || withRecovered) && (
            <FilterToggle
              label={`${past.length} recovered this week`}
              on={withRecovered}
              onToggle={(on) => filter({ recovered: on ? 'yes' : undefined })}
            />
          )
        }
      >
        <ul className={css['alerts']}>
          {shown.map((alert) => (
            <AlertItem key={alert.id} alert={alert} now={dataUpdatedAt} />
          ))}
        </ul>
        {shown.length === 0 && (
          <Empty icon={IconBellCheck} title="No alert is open">
            When a job fails, is stopped or does only a part, it stands here and is told through the channels below.
          </Empty>
        )}
      </Section>
      <AlertChannels channels={data.channels} mayTest={data.can['test'] === true} />
    </>
  )
}
