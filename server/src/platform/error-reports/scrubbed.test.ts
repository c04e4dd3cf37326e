import { expect, test } from 'vitest'
import { scrubbed } from './scrubbed.ts'

test.each([
  ['Key (email)=(ana@holdfast.example) already exists.', 'Key (email)=([value]) already exists.'],
  [
    'Key (venture_id, name)=(0198, Ana (the younger) Whitfield) already exists.',
    'Key (venture_id, name)=([value]) already exists.',
  ],
  ['Failing row contains (1, Ana Whitfield, null).', 'Failing row contains ([value]).'],
  ['invalid input syntax for type date: "Whitfield"', 'invalid input syntax for type date: "[value]"'],
  [
    "unnamed portal with parameters: $1 = 'O''Hara', $2 = '5'",
    "unnamed portal with parameters: $1 = '[value]', $2 = '[value]'",
  ],
  [`Unexpected token 'A', "Ana Whitfi"... is not valid JSON`, `Unexpected token 'A', "[value]"... is not valid JSON`],
  ['No mailbox ana.whitfield+x@mail.holdfast.example here', 'No mailbox [address] here'],
  ['ana@localhost is unknown', '[address] is unknown'],
  ['Call +1 (312) 555-0142 or 0312.555.0142 now', 'Call [number] or [number] now'],
  ['connect ECONNREFUSED 10.11.12.13:5432', 'connect ECONNREFUSED [address]:5432'],
  ['from 2001:db8:0:1:2:3:4:5 today', 'from [address] today'],
  ['GET https://x.example/a/b?token=abc#c failed', 'GET https://x.example/a/b failed'],
  ['postgres://ana:secret@db.example/x', 'postgres://db.example/x'],
  ['token eyJhbGciOiJIUzI1NiJ9eyJzdWIiOiIxMjM0NTY', 'token [token]'],
])('%j loses what somebody entered', (text, left) => {
  expect(scrubbed(text)).toBe(left)
})

test.each([
  'duplicate key value violates unique constraint "memberships_one_at_a_time"',
  'relation "freight.loads" does not exist',
  "Cannot read properties of undefined (reading 'name')",
  'Venture 019b1234-5678-7000-8000-000000000999 has no plan',
  'The run took 61234 ms and 12 attempts',
])('%j stays as it is', (text) => {
  expect(scrubbed(text)).toBe(text)
})

const HUNDRED_THOUSAND = 100_000
const LONG = (part: string) => part.repeat(Math.ceil(HUNDRED_THOUSAND / part.length))

test.each(['a', 'a ', '1', 'http://', ')=(', 'a:', '"', "'", 'x://', '-', 'row contains (', 'a@'])(
  '100,000 characters of %j are read in no time',
  (part) => {
    const begun = performance.now()
    scrubbed(LONG(part))
    expect(performance.now() - begun).toBeLessThan(50)
  },
)

test('a long text keeps its beginning', () => {
  expect(scrubbed(`No plan for the load. ${LONG('x')}`)).toBe('No plan for the load. …')
  expect(scrubbed(LONG('load ')).length).toBeLessThanOrEqual(501)
})

test.each(['"', "'", ')=(', 'row contains ('])(
  'a value that begins with %s goes also where its end was cut',
  (open) => {
    const left = scrubbed(`invalid input ${open}Ana Whitfield ${LONG('Whitfield ')}`)
    expect(left).toMatch(/\[value\]/)
    expect(left).not.toMatch(/Whitfield/)
  },
)

test('an address that was cut leaves no half', () => {
  expect(scrubbed(`${'load '.repeat(97)}ana.whitfield@holdfast.example`)).not.toContain('whitfield')
})
