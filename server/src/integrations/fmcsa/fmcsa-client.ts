import { z } from 'zod'
import type { Clock } from '../../platform/clock.ts'
import { type Outside, OutsideFailure } from '../../platform/outside/index.ts'
import { ask } from '../http/index.ts'
import { CarrierBody } from './carrier-body.ts'
import { type CarrierSnapshot, snapshotOf } from './carrier-snapshot.ts'
import type { CarrierResult, FmcsaResult } from './fmcsa-result.ts'
import { type Judged, judgeAnswer } from './judge-answer.ts'
import { AuthorityRow, BasicRow, OosRow } from './more-bodies.ts'

export type FmcsaAccount = { readonly url: string; readonly webKey: string }

/** The register of motor carriers. No answer is ever read as "not found" unless it says so. */
export type Fmcsa = {
  readonly byDot: (dotNumber: number) => Promise<CarrierResult>
  /** "MC-138328", "MC 138328" or the digits; more than one carrier may have held a number. */
  readonly byDocket: (docket: string) => Promise<FmcsaResult<readonly CarrierSnapshot[]>>
  /** At most 50, and nothing says whether there are more. */
  readonly byName: (name: string) => Promise<FmcsaResult<readonly CarrierSnapshot[]>>
  readonly authority: (dotNumber: number) => Promise<FmcsaResult<readonly z.output<typeof AuthorityRow>[]>>
  readonly outOfService: (dotNumber: number) => Promise<FmcsaResult<readonly z.output<typeof OosRow>[]>>
  readonly basics: (dotNumber: number) => Promise<FmcsaResult<readonly z.output<typeof BasicRow>[]>>
}

type Parts = { readonly account: FmcsaAccount; readonly outside: Outside; readonly clock: Clock }
const KEY = { provider: 'fmcsa', venture: null } as const
const Carrier = z.object({ carrier: CarrierBody })
const PAGE = 50

export function createFmcsa(parts: Parts): Fmcsa {
  const carriers = (path: string) => look(parts, path, z.array(Carrier), (rows) => rows.map(carrierOf))
  const rows = <Row>(path: string, row: z.ZodType<Row>) => look(parts, path, z.array(row), (found) => found)
  return {
    byDot: (dotNumber) => look(parts, `/carriers/${dotNumber}`, Carrier, carrierOf),
    byDocket: (docket) => carriers(`/carriers/docket-number/${docket.replace(/\D/g, '')}`),
    byName: (name) => carriers(`/carriers/name/${encodeURIComponent(name.trim())}?start=0&size=${PAGE}`),
    authority: (dotNumber) => rows(`/carriers/${dotNumber}/authority`, AuthorityRow),
    outOfService: (dotNumber) => rows(`/carriers/${dotNumber}/oos`, OosRow),
    basics: (dotNumber) => rows(`/carriers/${dotNumber}/basics`, BasicRow),
  }
}

function carrierOf({ carrier }: z.output<typeof Carrier>): CarrierSnapshot {
  return snapshotOf(carrier)
}

async function look<Body, Found>(
  { account, outside, clock }: Parts,
  path: string,
  body: z.ZodType<Body>,
  read: (body: Body) => Found,
): Promise<FmcsaResult<Found>> {
  try {
    return await outside.call(KEY, 'read', async (signal) => {
      const key = `${path.includes('?') ? '&' : '?'}webKey=${encodeURIComponent(account.webKey)}`
      const judged = judgeAnswer(
        await ask(`${account.url}${path}${key}`, { headers: { accept: 'application/json' } }, signal),
      )
      return judged.outcome === 'content' ? foundIn(judged, body, read, clock.now()) : judged
    })
  } catch (error) {
    if (!(error instanceof OutsideFailure)) throw error
    return error.kind === 'MAINTENANCE'
      ? { outcome: 'maintenance' }
      : { outcome: 'unavailable', kind: error.kind, says: error.message }
  }
}

function foundIn<Body, Found>(
  { content, retrievedAt }: Extract<Judged, { outcome: 'content' }>,
  body: z.ZodType<Body>,
  read: (body: Body) => Found,
  now: string,
): FmcsaResult<Found> {
  const parsed = body.safeParse(content)
  if (!parsed.success) throw new OutsideFailure('NOT_UNDERSTOOD', 'Its answer has another shape than it used to have')
  return { outcome: 'found', found: read(parsed.data), retrievedAt: retrievedAt ?? now }
}
