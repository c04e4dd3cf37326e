import type { UserId } from '@holdfast/engine/kernel'
import { rehearsal } from '../../testing/rehearsal.ts'
import { requestOf } from '../../testing/request.ts'
import { openStage, type Stage } from '../../testing/stage.ts'
import { hireCast, type Player } from './cast.ts'
import { inputsOf, type Probed } from './inputs.ts'
import { type Answered, wrongWith } from './judge.ts'
import { foundPair } from './pair.ts'
import type { Pair } from './pair-ids.ts'

const WORDS = {
  home: { ventures: 'Homestead-41', records: 'Hearth-9c1e' },
  twin: { ventures: 'Nextdoor-86', records: 'Canary-7f3a' },
} as const
/** They end sessions, or change whose they are: afterwards everybody signs in anew. */
const OF_THE_SESSION = new Set(['startImpersonation', 'stopImpersonation', 'endOtherSessions', 'logout', 'endSession'])
const AT_ONCE = 6

/** A pair at home, its twin whose every text carries the canary, and the cast that tries every door of both. */
export type Theatre = {
  readonly stage: Stage
  readonly cast: readonly Player[]
  readonly home: Pair
  readonly ask: (player: Player, probed: Probed, input: Record<string, unknown>) => Promise<Answered>
  /** Lets everybody try one endpoint in every way; how often that was, and what was wrong. */
  readonly probe: (
    probed: Probed,
    who?: (player: Player) => boolean,
  ) => Promise<{ readonly probes: number; readonly wrong: readonly string[] }>
}

export async function openTheatre(): Promise<Theatre> {
  const { around, begin } = rehearsal()
  const stage = await openStage({ around })
  const home = await foundPair(stage, 'HM', WORDS.home)
  const twin = await foundPair(stage, 'TW', WORDS.twin)
  const cast = await hireCast(stage, home, twin)
  begin()
  let players = cast
  return {
    stage,
    cast,
    home,
    ask: (player, probed, input) => ask(stage, player, probed, input),
    probe: async (probed, who = () => true) => {
      const answer = await probeAll(stage, probed, players.filter(who), home, twin)
      if (OF_THE_SESSION.has(probed.operation)) players = await signedInAnew(stage, cast)
      return answer
    },
  }
}

async function probeAll(stage: Stage, probed: Probed, cast: readonly Player[], home: Pair, twin: Pair) {
  const waiting = cast.flatMap((player) => inputsOf(probed, home, twin).map((tried) => ({ player, tried })))
  const probes = waiting.length
  const wrong: string[] = []
  const work = async () => {
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
      const { player, tried } = next
      const answered = await ask(stage, player, probed, tried.input)
      for (const each of wrongWith(WORDS, player, probed, tried, answered))
        wrong.push(`${player.name} · ${tried.kind} ${JSON.stringify(tried.input)}: ${each}`)
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, work))
  return { probes, wrong }
}

async function signedInAnew(stage: Stage, cast: readonly Player[]): Promise<readonly Player[]> {
  const players: Player[] = []
  for (const player of cast)
    players.push(
      player.isOut ? player : { ...player, cookie: await stage.system.identity.openSession(player.id as UserId) },
    )
  return players
}

async function ask(
  stage: Stage,
  { cookie }: Player,
  probed: Probed,
  input: Record<string, unknown>,
): Promise<Answered> {
  const { url, body } = requestOf(probed.endpoint, input)
  const response = await stage.system.app.inject({
    method: probed.endpoint.method,
    url,
    headers: { ...(cookie && { cookie }) },
    ...(body && { payload: body }),
  })
  return { status: response.statusCode, text: `${JSON.stringify(response.headers)}${response.body}` }
}
