import { contract } from '@holdfast/contract'
import { Select } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { useState } from 'react'
import { useReply } from '../../../../lib/query.ts'
import { ThreadsOf } from './threads-of.tsx'
import type { Thread } from './unmatched-wish.ts'

const PAUSE_MS = 150
/** One letter finds half of everything. */
const SHORTEST = 2

interface FindThreadProps {
  /** undefined: all of the person's. */
  readonly ventureId: string | undefined
  readonly onChoose: (thread: Thread) => void
}

/** A load by its number, then who was asked about it. */
export function FindThread({ ventureId, onChoose }: FindThreadProps) {
  const [typed, setTyped] = useState('')
  const [load, setLoad] = useState<{ readonly id: string; readonly title: string } | null>(null)
  const [asked] = useDebouncedValue(typed.trim(), PAUSE_MS)
  const { data } = useReply(contract.search.search, { q: asked, ventureId }, { when: asked.length >= SHORTEST })
  const loads = (data?.items ?? []).filter(({ kind }) => kind === 'load')
  return (
    <>
      <Select
        searchable
        data-autofocus
        label="Load"
        placeholder="Its number, or a part of it"
        data={loads.map(({ id, title, detail }) => ({ value: id, label: `${title}, ${detail}` }))}
        value={load?.id ?? null}
        searchValue={typed}
        onSearchChange={setTyped}
        onChange={(id) => setLoad(loads.find((each) => each.id === id) ?? null)}
        filter={({ options }) => options}
        nothingFoundMessage={asked.length < SHORTEST ? 'Type a number' : 'No load of yours has this number'}
      />
      {load && <ThreadsOf loadId={load.id} onChoose={onChoose} />}
    </>
  )
}
