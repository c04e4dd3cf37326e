import type { UserId } from '@holdfast/engine/kernel'
import { ENDPOINTS, PROBED, type Probed } from '../flows/isolation/inputs.ts'
import { addAccount, placeIn } from '../flows/isolation/join.ts'
import { foundPair } from '../flows/isolation/pair.ts'
import type { Pair } from '../flows/isolation/pair-ids.ts'
import { rehearsal } from '../testing/rehearsal.ts'
import { openStage, type Stage } from '../testing/stage.ts'
import { PEOPLE } from '../testing/world/people.ts'
import { openWatch, type Watch } from './watch.ts'

const HOME = { ventures: 'Homestead-41', records: 'Hearth-9c1e' }
const TWIN = { ventures: 'Nextdoor-86', records: 'Canary-7f3a' }

/** Who may everything, who leads the ventures at home, and who leads only others. */
export const SENDERS = ['the group', 'a head', 'a stranger'] as const
/** Somebody who sends: what they must neither be told nor change. */
export type Sender = {
  readonly name: (typeof SENDERS)[number]
  readonly id: UserId
  readonly words: readonly string[]
  readonly forbidden: readonly string[]
  /** How much of all that is sent comes from them. */
  readonly share: number
}

export type Ground = {
  readonly stage: Stage
  readonly watch: Watch
  /** What everything that is sent points into. */
  readonly home: Pair
  readonly senders: Readonly<Record<Sender['name'], Sender>>
  readonly ids: readonly string[]
  /** Who they are, as a request carries it; the same as long as nothing has ended their session. */
  readonly cookieOf: (sender: Sender, isAnew: boolean) => Promise<string>
}

export const UNSAMPLED: readonly string[] = ENDPOINTS.map(([operation]) => operation).filter(
  (operation) => !PROBED.some((probed) => probed.operation === operation),
)

export async function openGround(logLevel: string): Promise<Ground> {
  const { around, begin } = rehearsal({ asCommitted: true })
  const stage = await openStage({ around, logLevel })
  const home = await foundPair(stage, 'HM', HOME)
  const twin = await foundPair(stage, 'TW', TWIN)
  const watch = await openWatch(stage)
  const head = await leader(stage, 'A head', home)
  const stranger = await leader(stage, 'A stranger', twin)
  const cookies = new Map<Sender, string>()
  begin()
  return {
    stage,
    watch,
    home,
    senders: {
      'the group': { name: 'the group', id: PEOPLE.meera.id, words: [], forbidden: [], share: 0.5 },
      'a head': { name: 'a head', id: head, words: Object.values(TWIN), forbidden: venturesOf(twin), share: 0.5 },
      'a stranger': {
        name: 'a stranger',
        id: stranger,
        words: Object.values(HOME),
        forbidden: venturesOf(home),
        share: 1,
      },
    },
    ids: [...new Set([...Object.values(home), ...Object.values(twin), head, stranger])],
    cookieOf: async (sender, isAnew) => {
      const known = isAnew ? undefined : cookies.get(sender)
      const cookie = known ?? (await stage.system.identity.openSession(sender.id))
      cookies.set(sender, cookie)
      return cookie
    },
  }
}

async function leader(stage: Stage, name: string, pair: Pair): Promise<UserId> {
  const id = await addAccount(stage, name, `${name.replace(' ', '.').toLowerCase()}@holdfast.example`)
  for (const ventureId of venturesOf(pair)) await placeIn(stage, ventureId, id, { role: 'VENTURE_HEAD', jobRole: null })
  return id as UserId
}

function venturesOf({ brokerId, centreId, houseId, shopId, holdingId }: Pair): readonly string[] {
  return [brokerId, centreId, houseId, shopId, holdingId]
}

export { PROBED, type Probed }
