import { may } from '@holdfast/engine/access'
import type { Player } from './cast.ts'
import { isBound, type Probed, type Tried } from './inputs.ts'
import type { Held } from './join.ts'
import type { Words } from './pair.ts'

export type Answered = { readonly status: number; readonly text: string }
type Sides = { readonly home: Words; readonly twin: Words }

/**
 * Everything wrong with one answer, in words; nothing when it is as the matrix says. Nobody of the cast has records of
 * their own, reports or assignments: what only these would open stays closed.
 */
export function wrongWith(words: Sides, player: Player, probed: Probed, tried: Tried, answered: Answered): string[] {
  const { status } = answered
  const wrong = (['home', 'twin'] as const).flatMap((side) =>
    toldOf(words[side], player, player[side], probed, answered),
  )
  if (status >= 500) wrong.push(`failed with ${status}`)
  if (probed.endpoint.permission === 'public') return wrong
  // What is malformed is refused before anybody is asked who they are.
  if (status === 400 && (tried.kind === 'doubled' || tried.kind === 'all')) return wrong
  if (player.isOut) return status === 401 ? wrong : [...wrong, `let somebody in who is out: ${status}`]
  if (status === 401) return [...wrong, 'took somebody for nobody']
  if (probed.permission === 'self') return status === 403 ? [...wrong, 'refused what is their own'] : wrong
  return [...wrong, ...wrongStatus(player, probed, tried, status)]
}

/** Of a pair that is not theirs nobody learns its name; of one that is, without the permission, no record. */
function toldOf(words: Words, player: Player, held: Held | null, probed: Probed, { text }: Answered): string[] {
  if (!reaches(player, held))
    return Object.values(words)
      .filter((word) => text.includes(word))
      .map((word) => `told ${word}`)
  const isAnybodys = probed.endpoint.permission === 'public' || probed.endpoint.permission === 'self'
  return isAnybodys || holds(player, held, probed) || !text.includes(words.records) ? [] : [`told ${words.records}`]
}

function wrongStatus(player: Player, probed: Probed, { kind }: Tried, status: number): string[] {
  const isWrite = probed.endpoint.method !== 'GET'
  if (kind !== 'own' && kind !== 'other') {
    const isForeign = kind !== 'crossed' || !reaches(player, player.twin)
    return isForeign && isWrite && status === 200 ? ['wrote with a record of elsewhere'] : []
  }
  const held = kind === 'own' ? player.home : player.twin
  const sides = isBound(probed) ? [held] : [player.home, player.twin]
  if (isBound(probed) && !reaches(player, held)) return refused(status) ? [] : [`expected a refusal, got ${status}`]
  if (sides.some((side) => reaches(player, side) && holds(player, side, probed)))
    return status === 403 || (kind === 'own' && !isWrite && status !== 200)
      ? [`refused what the matrix gives: ${status}`]
      : []
  // A read may answer with nothing in it: that nothing was told is asked above.
  const mightOpen = !isWrite && (opensForSome(player, sides, probed) || sides.every((side) => !reaches(player, side)))
  return mightOpen || refused(status) ? [] : [`gave what the matrix does not: ${status}`]
}

function opensForSome(player: Player, sides: readonly (Held | null)[], probed: Probed): boolean {
  return sides.some((side) => holds(player, side, probed, { self: true, reportsToMe: true, assignedToMe: true }))
}

/** What is of no venture in particular, or the caller's own in one, is about oneself. */
function holds({ groupRole }: Player, membership: Held | null, probed: Probed, relation = {}): boolean {
  const asked = isBound(probed) && !probed.isOwn ? relation : { self: true }
  return may({ groupRole, membership, permission: probed.permission, relation: asked })
}

function reaches({ groupRole, isOut }: Player, held: Held | null): boolean {
  return !isOut && (groupRole !== null || held !== null)
}

function refused(status: number): boolean {
  return status === 403 || status === 404
}
