import type { MyDay } from '@holdfast/contract'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { dayIn, formatDay, formatInstant, formatTime } from '../../lib/format-time.ts'
import { useHomeZone } from '../../lib/home-zone.ts'
import { useHasPage } from '../../lib/use-has-page.ts'
import { Section } from '../../ui/section.tsx'
import css from './changes.module.css'

const SHOWN = 8

/** What happened to the person's own records, newest first; the record's name leads to it. */
export function Changes({ day: { changes, asOf } }: { readonly day: MyDay }) {
  const [all, showAll] = useState(false)
  const hasPage = useHasPage()
  // Only loads tell of changes so far: somebody without any is not told that there were none.
  if (changes.length === 0 && !hasPage('/freight/loads')) return null
  const shown = all ? changes : changes.slice(0, SHOWN)
  const hidden = changes.length - shown.length
  return (
    <Section title="What changed" aside={changes.length > 0 && 'Newest first'}>
      {changes.length === 0 && (
        <p className={css['none']}>Nothing yet. What others do with loads credited to you stands here.</p>
      )}
      <ul className={css['news']}>
        {shown.map((change) => (
          <Change key={change.id} change={change} asOf={asOf} />
        ))}
      </ul>
      {hidden > 0 && (
        <button type="button" className={css['more']} onClick={() => showAll(true)}>
          Show {hidden} earlier
        </button>
      )}
    </Section>
  )
}

type ChangeOf = MyDay['changes'][number]

function Change({ change, asOf }: { readonly change: ChangeOf; readonly asOf: string }) {
  const zone = useHomeZone()
  const day = dayIn(change.at, zone)
  return (
    <li>
      <time dateTime={change.at} title={formatInstant(change.at, zone, true)}>
        {day === dayIn(asOf, zone) ? formatTime(change.at, zone) : formatDay(day, 'short')}
      </time>
      <span>
        <Sentence change={change} />
      </span>
    </li>
  )
}

/** The sentence with the record's name as a link, where it names one that has a page. */
function Sentence({ change: { sentence, subject } }: { readonly change: ChangeOf }) {
  const hasPage = useHasPage()
  const at = subject === null ? -1 : sentence.indexOf(subject.label)
  if (subject === null || subject.kind !== 'load' || at < 0 || !hasPage('/freight/loads')) return sentence
  return (
    <>
      {sentence.slice(0, at)}
      <Link to="/freight/loads/$id" params={{ id: subject.id }}>
        {subject.label}
      </Link>
      {sentence.slice(at + subject.label.length)}
    </>
  )
}
