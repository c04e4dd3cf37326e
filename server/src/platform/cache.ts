import { BentoCache, bentostore, errors } from 'bentocache'
import { memoryDriver } from 'bentocache/drivers/memory'

/**
 * Figures that cost more to compute than to keep. What is kept is never changed and never expires by what happens: a key
 * names everything that it depends on, with the version of the figures behind it. Never kept: what somebody may do or see.
 */
export type Cache = {
  /** Requests for the same key at once compute it once; whoever comes while it fails fails alike. `what` is counted apart. */
  readonly keep: <V extends object>(what: string, key: string, compute: () => Promise<V>) => Promise<Readonly<V>>
  readonly counts: () => ReadonlyMap<string, Answers>
  readonly close: () => Promise<void>
}

export type Answers = { readonly kept: number; readonly computed: number }

/** A page of figures is some tens of kilobytes. */
const MOST_ITEMS = 500
/** Only so that what nobody asks for any more goes. */
const KEPT_FOR = '15m'

/** In the memory of this process; another process reads the same versions, so neither can show what the other outdated. */
export function createCache(): Cache {
  const bento = new BentoCache({
    default: 'memory',
    ttl: KEPT_FOR,
    stores: { memory: bentostore().useL1Layer(memoryDriver({ maxItems: MOST_ITEMS, serialize: false })) },
  })
  const counts = new Map<string, Answers>()
  const count = (what: string, kept: number, computed: number) => {
    const before = counts.get(what) ?? { kept: 0, computed: 0 }
    counts.set(what, { kept: before.kept + kept, computed: before.computed + computed })
  }
  return {
    keep: async (what, key, compute) => {
      count(what, 1, 0)
      try {
        return await bento.getOrSet({
          key: `${what} ${key}`,
          factory: () => {
            count(what, -1, 1)
            return compute()
          },
        })
      } catch (error) {
        throw error instanceof errors.E_FACTORY_ERROR ? error.cause : error
      }
    },
    counts: () => counts,
    close: () => bento.disconnectAll(),
  }
}
