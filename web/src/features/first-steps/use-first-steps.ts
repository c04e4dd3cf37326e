import { contract } from '@holdfast/contract'
import { useEffect } from 'react'
import { useReply } from '../../lib/query.ts'
import { type MyVenture, useMe } from '../../lib/session.ts'
import { useHasPage } from '../../lib/use-has-page.ts'
import { type FirstStep, stepsOf, tradeOf } from './steps-of.ts'
import { useMemory } from './use-new-venture.ts'

/** What a venture still lacks; nothing while that is not known, and nothing ever again once it lacks nothing. */
export function useFirstSteps({ id, type, can }: MyVenture) {
  const { user } = useMe()
  const hasPage = useHasPage()
  const [memory, remember] = useMemory(id)
  const trade = tradeOf(type)
  const people = useReply(contract.ventures.listVenturePeople, { id })
  const loads = useReply(contract.freight.listLoads, { ventureId: id, limit: 1 }, { when: trade?.kind === 'loads' })
  const calls = useReply(contract.bpo.listCalls, { ventureId: id, limit: 1 }, { when: trade?.kind === 'call-logs' })
  const work = trade?.kind === 'loads' ? loads : calls
  const isKnown = people.data !== undefined && (trade === undefined || work.data !== undefined)
  const steps: readonly FirstStep[] = isKnown
    ? stepsOf({
        venture: { id, type },
        hasPeople: people.data.items.some((person) => person.id !== user.id),
        hasWork: (work.data?.items.length ?? 0) > 0,
        memory,
      }).filter(({ key, link }) =>
        key === 'dashboard' ? hasPage(String(link.to)) : key !== 'work' || can['imports.work'],
      )
    : []
  const next = nextMemory(isKnown, steps, memory)
  useEffect(() => {
    if (next !== memory) remember(next)
  }, [next, memory, remember])
  return { steps, onLook: () => remember('looked'), onHide: () => remember('over') }
}

function nextMemory(isKnown: boolean, steps: readonly FirstStep[], memory: ReturnType<typeof useMemory>[0]) {
  if (!isKnown) return memory
  if (steps.every(({ isDone }) => isDone)) return 'over'
  return memory === '' ? 'shown' : memory
}
