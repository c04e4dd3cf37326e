import { Link } from '@tanstack/react-router'
import { State } from '../../../ui/state.tsx'
import css from './version-strip.module.css'
import { daysWords, type PlanVersion, STANDINGS, standingOf } from './version-words.ts'

interface VersionStripProps {
  readonly versions: readonly PlanVersion[]
  readonly shown: PlanVersion
  readonly today: string
}

/** Every version of the plan: in force, to come, drafts, past. */
export function VersionStrip({ versions, shown, today }: VersionStripProps) {
  return (
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
  )
}
