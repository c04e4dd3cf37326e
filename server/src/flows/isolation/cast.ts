import {
  ACCESS_ROLES,
  type AccessRole,
  GROUP_ROLES,
  type GroupRole,
  JOB_ROLES,
  type JobRole,
} from '@holdfast/engine/access'
import type { UserId } from '@holdfast/engine/kernel'
import type { Stage } from '../../testing/stage.ts'
import { addAccount, type Ending, type Held, placeIn } from './join.ts'
import type { Pair } from './pair-ids.ts'

/** Somebody who tries every door: what they hold in the pair that is theirs, and in the pair that is not. */
export type Player = {
  readonly name: string
  readonly groupRole: GroupRole | null
  readonly home: Held | null
  readonly twin: Held | null
  /** What would let them in is over, false or not there: the account, the session or the cookie. */
  readonly isOut: boolean
  /** As a request carries it; null: none. */
  readonly cookie: string | null
  readonly id: string
}

type Part = Omit<Player, 'cookie' | 'id' | 'isOut'> & { readonly becomes?: Ending }

const nowhere = { groupRole: null, home: null, twin: null }
const held = (role: AccessRole, jobRole: JobRole | null = null): Held => ({ role, jobRole })

/** Every role with every job role at home, the group, and those whose right is over, elsewhere, or not yet. */
export const PARTS: readonly Part[] = [
  ...ACCESS_ROLES.flatMap((role) =>
    [null, ...JOB_ROLES].map((jobRole) => ({ ...nowhere, name: `${role} ${jobRole}`, home: held(role, jobRole) })),
  ),
  ...GROUP_ROLES.map((groupRole) => ({ ...nowhere, name: groupRole, groupRole })),
  ...ACCESS_ROLES.flatMap((role) => [
    { ...nowhere, name: `past ${role}`, becomes: 'past' as const, home: held(role) },
    { ...nowhere, name: `future ${role}`, becomes: 'future' as const, home: held(role) },
    { ...nowhere, name: `${role} elsewhere`, twin: held(role) },
    { ...nowhere, name: `employee here, ${role} there`, home: held('EMPLOYEE'), twin: held(role) },
  ]),
  { ...nowhere, name: 'nobody' },
  ...(['deactivated', 'signed out', 'forged', 'anonymous'] as const).map((becomes) => ({
    ...nowhere,
    name: becomes,
    becomes,
    home: held('VENTURE_HEAD'),
  })),
]

export async function hireCast(stage: Stage, home: Pair, twin: Pair): Promise<readonly Player[]> {
  const players: Player[] = []
  for (const [number, part] of PARTS.entries()) players.push(await hire(stage, part, number, home, twin))
  return players
}

async function hire(stage: Stage, part: Part, number: number, home: Pair, twin: Pair): Promise<Player> {
  const { becomes, ...player } = part
  const id = await addAccount(stage, `Player ${number}`, `player.${number}@holdfast.example`, part.groupRole)
  for (const [pair, membership] of [
    [home, part.home],
    [twin, part.twin],
  ] as const)
    if (membership)
      for (const ventureId of [pair.brokerId, pair.centreId, pair.houseId, pair.shopId, pair.holdingId])
        await placeIn(stage, ventureId, id, membership, becomes)
  const opened = await stage.system.identity.openSession(id as UserId)
  if (becomes === 'deactivated') await stage.sql('update identity.users set deactivated_at = now() where id = $1', [id])
  if (becomes === 'signed out') await stage.sql('delete from identity.sessions where user_id = $1', [id])
  const isNotNow = becomes === 'past' || becomes === 'future'
  return {
    ...player,
    id,
    home: isNotNow ? null : player.home,
    isOut: becomes !== undefined && !isNotNow,
    cookie: cookieOf(opened, becomes),
  }
}

function cookieOf(opened: string, becomes: Ending | undefined): string | null {
  if (becomes === 'anonymous') return null
  return becomes === 'forged' ? opened.replace(/.{8}$/, 'AAAAAAA%3D') : opened
}
