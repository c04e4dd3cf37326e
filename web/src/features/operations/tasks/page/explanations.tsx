import type { Task } from '@holdfast/contract'
import { formatDay, formatInstant } from '../../../../lib/format-time.ts'
import { Section } from '../../../../ui/section.tsx'
import css from './explanations.module.css'

/** Why due days were missed, the last first. Nothing stands here while none was. */
export function Explanations({ task: { explanations, zone } }: { readonly task: Task }) {
  if (explanations.length === 0) return null
  return (
    <Section title="Missed days">
      <ul className={css['missed']}>
        {explanations.map(({ missedOn, explanation, by, at }) => (
          <li key={missedOn}>
            <b>{formatDay(missedOn)}</b>
            <p>{explanation}</p>
            <small>
              {by.name} · {formatInstant(at, zone)}
            </small>
          </li>
        ))}
      </ul>
    </Section>
  )
}
