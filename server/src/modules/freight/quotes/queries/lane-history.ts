import type { contract, ParsedInput, Reply } from '@holdfast/contract'
import { authorize, type Caller, may } from '../../../../platform/caller.ts'
import type { Reads } from '../../../../platform/db/tx.ts'
import { freightVenture } from '../../policy.ts'
import { latestLoads, latestQuotes } from './lane-latest.ts'
import { paidOnLane } from './lane-paid.ts'
import { quotedOnLane } from './lane-quoted.ts'

type Endpoint = typeof contract.quotes.laneHistory

/** What a lane was quoted and what its loads paid in the last months, up to today. */
export async function laneHistory(
  db: Reads,
  caller: Caller,
  { months, ...asked }: ParsedInput<Endpoint>,
): Promise<Reply<Endpoint>> {
  const venture = freightVenture(caller, asked.ventureId)
  authorize(may(caller, 'freight.read', venture.id), 'see what this venture’s lanes paid')
  const from = Temporal.PlainDate.from(venture.today).subtract({ months }).toString()
  const lane = { ...asked, from, to: venture.today }
  const loads = await paidOnLane(db, lane)
  const quotes = await quotedOnLane(db, lane)
  const currencies = [...new Set([...loads.keys(), ...quotes.keys()])].sort(ownFirst(venture.currency))
  return {
    from,
    to: venture.today,
    currencies: currencies.map((currency) => ({
      currency,
      loads: loads.get(currency) ?? null,
      quotes: quotes.get(currency) ?? null,
    })),
    latestLoads: await latestLoads(db, lane),
    latestQuotes: await latestQuotes(db, lane),
  }
}

function ownFirst(own: string) {
  return (a: string, b: string) => Number(b === own) - Number(a === own) || (a < b ? -1 : 1)
}
