import { Section } from '../../../ui/section.tsx'
import css from './footnotes.module.css'

/** What no setting lifts. */
export function Footnotes({ notes }: { readonly notes: readonly string[] }) {
  if (notes.length === 0) return null
  return (
    <div className={css['notes']}>
      <Section title="Conditions that no setting lifts">
        <ol>
          {notes.map((note, at) => (
            <li key={note}>
              <sup>{at + 1}</sup> {note}
            </li>
          ))}
        </ol>
      </Section>
    </div>
  )
}
