import { ACCESS_ROLES, MATRIX, may } from '@holdfast/engine/access'
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest'
import type * as CallerModule from '../platform/caller.ts'
import type { Player } from './isolation/cast.ts'
import { isBound, PROBED, type Probed } from './isolation/inputs.ts'
import { openTheatre, type Theatre } from './isolation/probe-area.ts'

// What the probes are worth: with a check taken away they have to notice.
const checks = vi.hoisted(() => ({ areForgotten: false }))
vi.mock('../platform/caller.ts', async (original) => {
  const real = await original<typeof CallerModule>()
  const mayOrForgotten: typeof real.may = (...asked) => checks.areForgotten || real.may(...asked)
  return { ...real, may: mayOrForgotten }
})

let theatre: Theatre
beforeAll(async () => {
  theatre = await openTheatre()
}, 120_000)
afterAll(() => theatre.stage.close())
afterEach(() => {
  checks.areForgotten = false
})

/** Some member's role is refused, whatever they have to do with the record. */
function shutsSomebodyOut({ endpoint: { permission } }: Probed): boolean {
  const relation = { self: true, reportsToMe: true, assignedToMe: true }
  return ACCESS_ROLES.some(
    (role) => !may({ groupRole: null, membership: { role, jobRole: null }, permission, relation }),
  )
}

const isRead = ({ endpoint }: Probed) => endpoint.method === 'GET'
const isOfHome = ({ home }: Player) => home?.jobRole === null
/** Some role of a venture holds it: what belongs to the group alone has no other venture to hold it in. */
function isOfMembers({ permission }: Probed): boolean {
  return permission !== 'public' && permission !== 'self' && MATRIX[permission].access.length > 0
}

test.each(PROBED.filter((each) => isRead(each) && shutsSomebodyOut(each)))(
  'A-15 that $operation lost its permission is noticed',
  async (probed) => {
    const { permission } = probed.endpoint
    Object.assign(probed.endpoint, { permission: 'self' })
    // A few ask a second time in the query itself; those stay shut until they forget that too.
    let { wrong } = await theatre.probe(probed, isOfHome)
    checks.areForgotten = true
    if (wrong.length === 0) ({ wrong } = await theatre.probe(probed, isOfHome))
    Object.assign(probed.endpoint, { permission })
    expect(wrong.length).toBeGreaterThan(0)
  },
)

// They hold the permission in the twin, so the first look at a request lets them pass.
const isTwoFold = ({ home, twin }: Player) => home !== null && twin !== null

test.each(PROBED.filter((each) => !isRead(each) && isOfMembers(each) && isBound(each)))(
  'A-16 that $operation forgot to ask in the record’s own venture is noticed',
  async (probed) => {
    checks.areForgotten = true
    expect((await theatre.probe(probed, isTwoFold)).wrong.length).toBeGreaterThan(0)
  },
)
