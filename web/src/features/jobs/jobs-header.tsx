import { wallParts } from '../../lib/format-time.ts'
import { useHomeZone } from '../../lib/home-zone.ts'
import { Hidden } from '../../ui/hidden.tsx'
import { Notice } from '../../ui/notice.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import { State } from '../../ui/state.tsx'
import { HEALTH_WORDS, healthText } from './health-words.ts'
import css from './jobs-header.module.css'
import { useHealth } from './use-health.ts'

/** How it stands in one sentence, and what is wrong when something is. */
export function JobsHeader() {
  const zone = useHomeZone()
  const { data, error, dataUpdatedAt } = useHealth()
  return (
    <>
      <PageHeader
        name="Jobs"
        title={
          <span className={css['title']}>
            Jobs {data && <State kind={HEALTH_WORDS[data.status].kind}>{HEALTH_WORDS[data.status].word}</State>}
          </span>
        }
        context={
          data ? (
            <>
              {healthText(data)}{' '}
              <span className={css['as-of']} data-old={error !== null || undefined}>
                {error ? `Not read again since ${clock(dataUpdatedAt, zone)}` : `As of ${clock(dataUpdatedAt, zone)}`}
              </span>
            </>
          ) : (
            (error?.title ?? 'Looking how it stands…')
          )
        }
      />
      {/* Only a change of the state is news for people who listen, not each look. */}
      <Hidden>
        <span role="status">{data && `Jobs: ${HEALTH_WORDS[data.status].word}`}</span>
      </Hidden>
      {data && data.reasons.length > 0 && (
        <div className={css['reasons']}>
          <Notice kind={data.status === 'failing' ? 'bad' : 'warn'} title="What is wrong">
            <ul>
              {data.reasons.map((reason) => (
                <li key={reason}>{reason}</li>
              ))}
            </ul>
          </Notice>
        </div>
      )}
    </>
  )
}

/** "10:42:05": to the second, because it is read again every few. */
function clock(ms: number, zone: string): string {
  const { hour, minute, second } = wallParts(new Date(ms).toISOString(), zone)
  return `${hour}:${minute}:${second}`
}
