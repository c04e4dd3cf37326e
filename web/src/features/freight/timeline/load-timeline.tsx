import type { Load, Moment } from '@holdfast/contract'
import { Button } from '@mantine/core'
import { useState } from 'react'
import { recentWhen } from '../../../lib/recent-when.ts'
import { Section } from '../../../ui/section.tsx'
import { Timeline } from '../../../ui/timeline.tsx'
import { usePeople } from '../use-people.ts'
import { factsOf } from './moment-facts.ts'
import { MomentWords } from './moment-words.tsx'
import { isOutreach } from './outreach-words.tsx'

const AT_FIRST = 10

/** What happened to the load, newest first, with what stood before and after. */
export function LoadTimeline({ load }: { readonly load: Load }) {
  const [all, setAll] = useState(false)
  const nameOf = useNames(load)
  const moments = load.timeline.map((moment, i) => toMoment(moment, beforeOf(load.timeline, i), load, i === 0))
  const shown = all ? moments : moments.slice(0, AT_FIRST)
  return (
    <Section title="Timeline" aside={`${moments.length} ${moments.length === 1 ? 'event' : 'events'}`}>
      <Timeline moments={shown} />
      {shown.length < moments.length && (
        <Button variant="default" fullWidth mt={16} onClick={() => setAll(true)}>
          Show all {moments.length}
        </Button>
      )}
    </Section>
  )

  function toMoment(moment: Moment, before: Moment | undefined, { zone }: Load, now: boolean) {
    return {
      id: moment.id,
      now,
      who: moment.by?.name ?? 'Holdfast',
      when: recentWhen(moment.at, zone),
      what: (
        <MomentWords
          type={moment.type}
          facts={factsOf(moment.facts)}
          before={before ? factsOf(before.facts) : {}}
          zone={zone}
          nameOf={nameOf}
        />
      ),
    }
  }
}

/** The last moment that says how the load stood. */
const beforeOf = (timeline: readonly Moment[], at: number) =>
  timeline.slice(at + 1).find(({ type }) => !isOutreach(type))

/** Events name people by their ids. */
function useNames({ ventureId, credits, timeline }: Load): (userId: string) => string {
  const colleagues = usePeople(ventureId)
  const people = [...credits.map(({ person }) => person), ...timeline.map(({ by }) => by), ...colleagues]
  return (userId) => people.find((person) => person?.id === userId)?.name ?? 'a former colleague'
}
