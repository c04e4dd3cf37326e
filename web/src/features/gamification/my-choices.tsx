import { contract } from '@holdfast/contract'
import { useReply } from '../../lib/query.ts'
import { useMe } from '../../lib/session.ts'
import { Stack } from '../../ui/layout.tsx'
import { Section } from '../../ui/section.tsx'
import { BoardChoice } from './board-choice.tsx'

/** In each venture that the person belongs to: seen by colleagues, or not. */
export function MyChoices() {
  const { ventures } = useMe()
  const { data } = useReply(contract.gamification.myBoards, {})
  const choices = (data?.items ?? []).flatMap(({ ventureId, isShown }) => {
    const venture = ventures.find(({ id }) => id === ventureId)
    return venture ? [{ venture, isShown }] : []
  })
  if (choices.length === 0) return null
  return (
    <Section title="Who sees me">
      <Stack>
        {choices.map(({ venture, isShown }) => (
          <BoardChoice key={venture.id} venture={venture} isShown={isShown} />
        ))}
      </Stack>
    </Section>
  )
}
