import { type BulkStep, contract, type LoadRow, type LoadsDone, MOST_LOADS_AT_ONCE } from '@holdfast/contract'
import type { CreditRole, FlagKind } from '@holdfast/engine/freight'
import { useState } from 'react'
import { counted } from '../../../lib/counted.ts'
import { useCommand } from '../../../lib/use-command.ts'
import { toast } from '../../../ui/toast.tsx'
import { LOAD_ANSWERS } from '../load-answers.ts'

/** What is asked of many loads at once. */
export type BulkWish =
  | { readonly step: BulkStep; readonly done: string; readonly back?: BulkStep }
  | {
      readonly role: CreditRole
      readonly credits: readonly { readonly userId: string; readonly share: string }[]
      readonly done: string
    }
  | { readonly kind: FlagKind; readonly up: boolean; readonly reason: string; readonly done: string }

type Portion = { readonly ventureId: string; readonly loads: { readonly id: string; readonly version: number }[] }
type Chosen = Pick<LoadRow, 'id' | 'ventureId' | 'version'>

/** Does one thing with the chosen loads; what was refused stays to be read until it is put away. */
export function useBulk() {
  const options = { refreshes: LOAD_ANSWERS }
  const status = useCommand(contract.loadBulk.bulkStatus, options)
  const credits = useCommand(contract.loadBulk.bulkCredits, options)
  const flag = useCommand(contract.loadBulk.bulkFlag, options)
  const [refused, setRefused] = useState<LoadsDone['refused']>([])

  const ask = ({ ventureId, loads }: Portion, wish: BulkWish): Promise<LoadsDone> => {
    const which = { ventureId, loadIds: loads.map(({ id }) => id) }
    if ('step' in wish) return status.mutateAsync({ ...which, step: wish.step })
    const { done: _, ...asked } = wish
    return 'role' in asked
      ? credits.mutateAsync({ ventureId, loads, ...asked, credits: [...asked.credits] })
      : flag.mutateAsync({ ...which, ...asked })
  }

  /** Throws what is refused as a whole. */
  const go = async (loads: readonly Chosen[], wish: BulkWish): Promise<void> => {
    const answers: LoadsDone[] = []
    for (const portion of portions(loads)) answers.push(await ask(portion, wish))
    const done = answers.flatMap((answer) => answer.done)
    setRefused(answers.flatMap((answer) => answer.refused))
    const back = 'step' in wish ? wish.back : undefined
    const undo = back && {
      undo: () => {
        const ids = new Set(done.map(({ id }) => id))
        const again = { step: back, done: 'taken back' }
        void go(
          loads.filter(({ id }) => ids.has(id)),
          again,
        ).catch(() => toast('It could not be taken back.', { kind: 'failed' }))
      },
    }
    if (done.length > 0)
      void toast(`${counted(done.length, 'load')} ${done.length === 1 ? 'is' : 'are'} ${wish.done}.`, undo)
  }

  const busy = status.isPending || credits.isPending || flag.isPending
  return { go, busy, refused, putAway: () => setRefused([]) }
}

/** A request is about one venture and so many loads. */
function portions(loads: readonly Chosen[]): readonly Portion[] {
  return [...Map.groupBy(loads, ({ ventureId }) => ventureId)].flatMap(([ventureId, of]) =>
    Array.from({ length: Math.ceil(of.length / MOST_LOADS_AT_ONCE) }, (_, n) => ({
      ventureId,
      loads: of.slice(n * MOST_LOADS_AT_ONCE, (n + 1) * MOST_LOADS_AT_ONCE).map(({ id, version }) => ({ id, version })),
    })),
  )
}
