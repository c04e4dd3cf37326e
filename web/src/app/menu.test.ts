import { expect, it } from 'vitest'
import { groupsOf, hasPagesBelow, type MenuEntry, nameOf, readsOthersPay, withVenturePay } from './menu.ts'

const entry = (label: string, section: string): MenuEntry => ({
  label,
  section,
  path: `/${label.toLowerCase()}`,
  icon: 'IconPoint',
  inPhoneBar: false,
})
const shown = (menu: readonly MenuEntry[]) =>
  groupsOf(menu).map(({ title, entries }) => [title, ...entries.map(({ label }) => label)])

it('work sections of one page share a head, pay and points too', () => {
  const menu = [
    entry('Briefing', 'command_center'),
    entry('Loads', 'freight'),
    entry('Calls', 'bpo'),
    entry('Pay', 'incentives'),
    entry('Leaderboard', 'gamification'),
    entry('Mailbox', 'admin'),
  ]
  expect(shown(menu)).toEqual([
    ['Command centre', 'Briefing'],
    ['Work', 'Loads', 'Calls'],
    ['Pay & points', 'Pay', 'Leaderboard'],
    ['Admin', 'Mailbox'],
  ])
})

it('a work section of several pages has its own head', () => {
  const menu = [entry('Loads', 'freight'), entry('Quotes', 'freight'), entry('Calls', 'bpo')]
  expect(shown(menu)).toEqual([
    ['Freight', 'Loads', 'Quotes'],
    ['Work', 'Calls'],
  ])
})

it('the account is left to the menu of the person’s picture', () => {
  expect(shown([entry('Account', 'command_center')])).toEqual([])
})

it('pages of one name are told apart by their section', () => {
  const menu = [entry('Dashboard', 'freight'), entry('Dashboard', 'bpo'), entry('Loads', 'freight')]
  expect(menu.map((each) => nameOf(each, menu))).toEqual(['Freight dashboard', 'BPO dashboard', 'Loads'])
})

it('a dashboard is not the current page while one looks at a list below it', () => {
  const dashboard = { ...entry('Dashboard', 'freight'), path: '/freight' }
  const loads = { ...entry('Loads', 'freight'), path: '/freight/loads' }
  expect([dashboard, loads].map((each) => hasPagesBelow(each, [dashboard, loads]))).toEqual([true, false])
})

it('each venture’s pay follows one’s own, as long as they are few', () => {
  const menu = [entry('Loads', 'freight'), { ...entry('My pay', 'incentives'), path: '/incentives/my' }]
  const ventures = ['Northline', 'Callbridge'].map((name) => ({ id: name.toLowerCase(), name }))
  expect(withVenturePay(menu, ventures).map(({ label, path }) => [label, path])).toEqual([
    ['Loads', '/loads'],
    ['My pay', '/incentives/my'],
    ['Northline pay', '/incentives/northline'],
    ['Callbridge pay', '/incentives/callbridge'],
  ])
  expect(withVenturePay(menu, [...ventures, ...ventures, ...ventures])).toEqual(menu)
})

it('a venture’s pay has a link for those who read more of it than their own', () => {
  const may = { 'incentives.read_venture': true }
  expect(readsOthersPay({ can: may, role: null })).toBe(true)
  expect(readsOthersPay({ can: {}, role: 'TEAM_LEAD' })).toBe(true)
  expect(readsOthersPay({ can: { 'incentives.read_venture': false }, role: 'EMPLOYEE' })).toBe(false)
  expect(readsOthersPay({ can: {}, role: 'CONTRACTOR' })).toBe(false)
})
