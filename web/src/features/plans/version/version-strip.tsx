import { Link } from '@tanstack/react-router'
import { Notice } from '../../../ui/notice.tsx'
import { State } from '../../../ui/state.tsx'
import css from './version-strip.module.css'
import { daysWords, gapOf, gapWords, type PlanVersion, STANDINGS, standingOf } from './version-words.ts'

interface VersionStripProps {
  readonly versions: readonly PlanVersion[]
  readonly shown: PlanVersion
  readonly today: string
}

/** Every version of the plan: in force, to come, drafts, past; and the days that none of them pays for. */
export function VersionStrip({ versions, shown, today }: VersionStripProps) {
  const gap = gapOf(versions, today)
  return (
    <>
      <nav className={css['strip']} aria-label="Versions">
        {versions.map((version) => {
          const { kind, name } = STANDINGS[standingOf(version, today)]
          return (
            <Link
              key={version.id}
              to="."
              search={(before) => ({ ...before, version: version.id })}
              aria-current={version.id === shown.id ? 'true' : undefined}
            >
              <span className={css['name']}>
                Version {version.number}
                <State plain kind={kind}>
                  {name}
                </State>
              </span>
              <span className={css['days']}>{daysWords(version)}</span>
            </Link>
          )
        })}
      </nav>
      {gap && (
        <Notice kind="warn" title={gapWords(gap, today)}>
          <p>No published version covers these days. Publish one that does, if they are to be paid.</p>
        </Notice>
      )}
    </>
  )
}
