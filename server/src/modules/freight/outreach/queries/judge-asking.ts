import type { LeftOut } from '@holdfast/contract'
import { addressOf, obstacleTo, type Written, writeMessage } from '@holdfast/engine/freight'
import type { Caller } from '../../../../platform/caller.ts'
import type { Reads } from '../../../../platform/db/tx.ts'
import { type Route, unwelcome } from '../../../../platform/messages/index.ts'
import { type Asking, draftOf, toldLoad } from '../asking.ts'
import type { SeenLoad } from './seen-load.ts'
import { type WantedCarrier, wantedCarriers } from './wanted-carriers.ts'

export type ToAsk = {
  readonly carrier: { readonly id: string; readonly name: string }
  readonly address: string
  readonly written: Written
}
export type Judged = { readonly toAsk: readonly ToAsk[]; readonly leftOut: readonly LeftOut[] }

/** Who can be asked, with what each would get, and who is left out; the same for a preview and for the send. */
export async function judgeAsking(db: Reads, _: Caller, seen: SeenLoad, route: Route, asking: Asking): Promise<Judged> {
  const { load, venture } = seen
  const carriers = await wantedCarriers(db, {
    ventureId: venture.id,
    loadId: load.id,
    today: venture.today,
    zone: venture.zone,
    ids: asking.carrierIds,
  })
  const addressed = carriers.map((carrier) => withAddress(carrier, asking))
  const addresses = addressed.flatMap(({ address }) => address ?? [])
  const account = route.account === 'VENTURE' ? venture.id : null
  const suppressed = await unwelcome(db, account, asking.channel, addresses)
  return split(addressed, suppressed, asking, (name) => writeMessage(draftOf(asking), toldLoad(seen), name))
}

type Addressed = { readonly carrier: WantedCarrier; readonly recorded: string | null; readonly address: string | null }

function withAddress(carrier: WantedCarrier, { channel }: Asking): Addressed {
  const recorded = channel === 'SMS' ? carrier.fields.phone : carrier.fields.email
  return { carrier, recorded, address: recorded === null ? null : addressOf(channel, recorded) }
}

function split(
  addressed: readonly Addressed[],
  suppressed: ReadonlySet<string>,
  { channel, askAgain }: Asking,
  write: (carrierName: string) => Written,
): Judged {
  const toAsk: ToAsk[] = []
  const leftOut: LeftOut[] = []
  for (const { carrier, recorded, address } of addressed) {
    const named = { id: carrier.id, name: carrier.fields.name }
    const candidate = {
      name: named.name,
      isDoNotUse: carrier.fields.doNotUseReason !== null,
      blocks: carrier.blocks,
      recorded,
      address,
      isSuppressed: address !== null && suppressed.has(address),
      sharesAddressWith: toAsk.find((one) => one.address === address)?.carrier.name ?? null,
      wasAskedToday: carrier.wasAskedToday,
    }
    const obstacle = obstacleTo(candidate, channel, askAgain)
    if (obstacle) leftOut.push({ carrier: named, ...obstacle })
    else toAsk.push({ carrier: named, address: address ?? '', written: write(named.name) })
  }
  return { toAsk, leftOut }
}
