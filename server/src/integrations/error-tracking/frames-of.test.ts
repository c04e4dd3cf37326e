import { expect, test } from 'vitest'
import { framesOf } from './frames-of.ts'

test('the calls of this very file stand in the product, not on a machine', () => {
  expect(framesOf(new Error('x').stack ?? '').at(-1)).toMatchObject({
    filename: 'server/src/integrations/error-tracking/frames-of.test.ts',
    in_app: true,
  })
})

test.each([
  ['    at load (file:///opt/other/app/a.ts:1:2)', { filename: '/opt/other/app/a.ts', function: 'load', lineno: 1 }],
  ['    at node:internal/process:12:3', { filename: 'node:internal/process', in_app: false }],
  ['    at q (/srv/node_modules/pg/lib/client.js:9:1)', { filename: 'node_modules/pg/lib/client.js', in_app: false }],
  ['show@https://holdfast.example/assets/a.js:1:22', { filename: '/assets/a.js', function: 'show', colno: 22 }],
])('%s', (line, frame) => {
  expect(framesOf(line)).toMatchObject([frame])
})

test('what is no call is left out', () => {
  expect(framesOf('Error: Ana Whitfield\nsomething else')).toEqual([])
})

test.each([
  ['a function', `at ${'f'.repeat(100_000)} (https://holdfast.example/a.js:1:2)`],
  ['a file', `at load (https://holdfast.example/${'a'.repeat(100_000)}.js:1:2)`],
  ['brackets', `at ${'a ('.repeat(33_000)}x:1:2`],
  ['figures', `at ${'1:'.repeat(50_000)}`],
  ['lines', 'at a:1:2\n'.repeat(12_000)],
])('100,000 characters of %s are read in no time', (_, stack) => {
  const begun = performance.now()
  expect(framesOf(`Error: x\n${stack}\n    at load (file:///opt/other/app/a.ts:1:2)`).length).toBeLessThanOrEqual(50)
  expect(performance.now() - begun).toBeLessThan(50)
})
