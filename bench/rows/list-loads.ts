import { contract } from '@holdfast/contract'
import { VENTURES } from '../../server/src/testing/world/ventures.ts'
import { fillLoads } from '../data/fill-loads.ts'
import { interleave, type Load, median, putLoad, ratio } from '../load.ts'
import { atLeast, atMost, type Row, seen } from '../row.ts'
import { type Serving, serveFloor, serveProduct } from '../server-process.ts'
import type { Stand } from '../stand.ts'

const VENTURE = `ventureId=${VENTURES.northline.id}`
const LIST = `/api${contract.freight.listLoads.path}?${VENTURE}&limit=25`
const DEEP = 200

export const listLoads: Row = {
  name: 'list-loads',
  job: 'list of loads: 25 rows by keyset, with session, row-level security, validation, log and metrics',
  measure: async (stand) => {
    const database = await stand.database('list_loads')
    await fillLoads(database, stand.size.loads)
    const product = await serveProduct(database.ownerUrl, 'web')
    const floor = await serveFloor('list', database.superUrl)
    try {
      await checkSame(stand, product, floor)
      const cursor = await cursorOfPage(stand, product, DEEP)
      const load = (serving: Serving, path: string) => () => putLoad({ ...given(stand), url: serving.url, path })
      const { list, bare, deep } = await interleave(stand.size.rounds, {
        list: load(product, LIST),
        bare: load(floor, `/?${VENTURE}`),
        deep: load(product, `${LIST}&cursor=${cursor}`),
      })
      return [
        atLeast('requests per second ÷ floor', ratio(list, bare, rate), 0.7),
        atMost(
          'p99 ÷ p99 of the floor',
          ratio(list, bare, (each) => each.p99),
          3,
        ),
        atMost(`time of page ${DEEP} ÷ page 1`, ratio(list, deep, rate), 1.5),
        seen('requests per second', `${median(list.map(rate)).toFixed(0)}, floor ${median(bare.map(rate)).toFixed(0)}`),
      ]
    } finally {
      await product.stop()
      await floor.stop()
      await database.close()
    }
  },
}

const rate = (load: Load) => load.perSecond

function given({ size, cookie }: Stand) {
  return { connections: size.connections, seconds: size.seconds, headers: { cookie: cookie('ana') } }
}

type Page = { readonly items: readonly { readonly id: string }[]; readonly nextCursor: string | null }

async function read(stand: Stand, url: string): Promise<Page> {
  const response = await fetch(url, { headers: { cookie: stand.cookie('ana') } })
  if (!response.ok) throw new Error(`${url} answered ${response.status} ${await response.text()}`)
  return (await response.json()) as Page
}

/** A floor that answers something else measures nothing. */
async function checkSame(stand: Stand, product: Serving, floor: Serving): Promise<void> {
  const [ours, bare] = [await read(stand, product.url + LIST), await read(stand, `${floor.url}/?${VENTURE}`)]
  const fields = (page: Page) => page.items.map((item) => `${item.id}: ${Object.keys(item).sort().join(', ')}`)
  if (ours.items.length !== 25 || fields(ours).join() !== fields(bare).join())
    throw new Error(`Floor and list answer different pages: ${fields(bare)[0]}; ${fields(ours)[0]}`)
}

async function cursorOfPage(stand: Stand, product: Serving, page: number): Promise<string> {
  let cursor = ''
  for (let at = 1; at < page; at += 1) {
    const { nextCursor } = await read(stand, product.url + LIST + (cursor && `&cursor=${cursor}`))
    cursor = nextCursor ?? ''
  }
  return cursor
}
