import { contract, type PointsSettingsChange } from '@holdfast/contract'
import { Button } from '@mantine/core'
import { recentWhen } from '../../../lib/recent-when.ts'
import type { MyVenture } from '../../../lib/session.ts'
import { useList } from '../../../lib/use-list.ts'
import { Empty } from '../../../ui/empty.tsx'
import { Section } from '../../../ui/section.tsx'
import { Timeline } from '../../../ui/timeline.tsx'
import { figureWords } from './settings-words.ts'

/** Who changed what, newest first. */
export function SettingsHistory({ venture }: { readonly venture: MyVenture }) {
  const { rows, loading, more } = useList(contract.gamification.pointsConfigHistory, {
    ventureId: venture.id,
    limit: 10,
  })
  return (
    <Section title="Changes">
      {!loading && rows.length === 0 ? (
        <Empty title="Never changed">Deeds are worth what they are worth in every new venture.</Empty>
      ) : (
        <Timeline
          moments={rows.map(({ version, since, by, changes }, at) => ({
            id: String(version),
            now: at === 0,
            who: by?.name ?? 'The group’s management',
            when: recentWhen(since, venture.zone),
            what: changesWords(changes),
          }))}
        />
      )}
      {more && (
        <Button variant="default" fullWidth mt={16} loading={more.loading} onClick={() => void more.onMore()}>
          Show earlier
        </Button>
      )}
    </Section>
  )
}

function changesWords(changes: PointsSettingsChange['changes']): string {
  if (changes.length === 0) return 'saved without a change'
  return changes
    .map(({ what, label, from, to }) => `${label}: ${figureWords(what, from)} → ${figureWords(what, to)}`)
    .join(' · ')
}
