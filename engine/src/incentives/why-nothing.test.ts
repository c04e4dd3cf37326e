import { expect, it } from 'vitest'
import { PERCENT } from './testing/rules.ts'
import { NOTHING_REASONS, type NothingAsked, whyNothing } from './why-nothing.ts'
import { NOTHING_WORDS } from './why-nothing-words.ts'

const member = { startsOn: '2026-01-01', endsOn: null, jobRole: 'SALES', accessRole: 'EMPLOYEE' }
const ASKED: NothingAsked = {
  rule: PERCENT,
  period: { from: '2026-06-01', to: '2026-06-18' },
  held: [{ startsOn: '2026-01-01', endsOn: null }],
  memberships: [member],
  deactivatedOn: null,
  isCredited: false,
  hasTeam: false,
}
const TEAM = { ...PERCENT, of: 'team', paidTo: ['TEAM_LEAD'] }
const lead = { ...member, jobRole: null, accessRole: 'TEAM_LEAD' }

it.each<[string, Partial<NothingAsked>, string, string | null]>([
  ['the rule begins later', { held: [{ startsOn: '2026-07-01', endsOn: null }] }, 'rule_later', '2026-07-01'],
  ['the rule is over', { held: [{ startsOn: '2026-01-01', endsOn: '2026-05-31' }] }, 'rule_over', '2026-05-31'],
  ['no version ever held it', { held: [] }, 'rule_over', null],
  ['no membership on the days', { memberships: [{ ...member, endsOn: '2026-05-31' }] }, 'no_membership', null],
  ['deactivated before', { deactivatedOn: '2026-05-31' }, 'no_membership', null],
  [
    'a member only before the rule began',
    {
      held: [{ startsOn: '2026-06-15', endsOn: null }],
      memberships: [{ ...member, endsOn: '2026-06-14' }],
    },
    'no_membership',
    null,
  ],
  [
    'a member in the second of two times of the rule',
    {
      held: [
        { startsOn: '2026-06-01', endsOn: '2026-06-05' },
        { startsOn: '2026-06-10', endsOn: null },
      ],
      memberships: [{ ...member, startsOn: '2026-06-08' }],
    },
    'no_credit',
    null,
  ],
  ['the role was never held', { memberships: [{ ...member, jobRole: 'CSR' }] }, 'role_not_held', null],
  ['the role was held in one of two jobs', { memberships: [member, { ...member, jobRole: 'CSR' }] }, 'no_credit', null],
  ['credited and not computed yet', { isCredited: true }, 'not_yet', null],
  ['no credit', {}, 'no_credit', null],
  ['no credit, of a rule for every role', { rule: { ...PERCENT, jobRole: null } }, 'no_credit', null],
  ['a team’s rule for other roles', { rule: TEAM, hasTeam: true }, 'not_paid_to', null],
  [
    'a team’s rule, and no role at all',
    { rule: TEAM, memberships: [{ ...lead, accessRole: null }] },
    'not_paid_to',
    null,
  ],
  ['nobody below, and the role held in one of two jobs', { rule: TEAM, memberships: [member, lead] }, 'no_team', null],
  ['nobody below', { rule: TEAM, memberships: [lead] }, 'no_team', null],
  ['a team without work', { rule: TEAM, memberships: [lead], hasTeam: true }, 'no_credit', null],
  ['a team’s rule for all above', { rule: { ...TEAM, paidTo: undefined }, hasTeam: true }, 'no_credit', null],
  [
    'deactivated before the membership ends',
    { memberships: [{ ...member, endsOn: '2026-06-10' }], deactivatedOn: '2026-05-31' },
    'no_membership',
    null,
  ],
  [
    'the membership ended before the deactivation',
    { memberships: [{ ...member, endsOn: '2026-05-31' }], deactivatedOn: '2026-06-10' },
    'no_membership',
    null,
  ],
  ['both ends', { memberships: [{ ...member, endsOn: '2026-06-10' }], deactivatedOn: '2026-06-05' }, 'no_credit', null],
])('nothing, because: %s', (_, change, reason, day) => {
  expect(whyNothing({ ...ASKED, ...change })).toEqual({ reason, day })
})

it('every reason is told in one sentence of its own', () => {
  expect(Object.keys(NOTHING_WORDS)).toEqual(expect.arrayContaining([...NOTHING_REASONS]))
  const sentences = Object.values(NOTHING_WORDS)
  expect(sentences.filter((sentence) => !/^[A-Z][^.]+\.$/.test(sentence))).toEqual([])
  expect(new Set(sentences).size).toBe(sentences.length)
})
