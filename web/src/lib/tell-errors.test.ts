import { beforeEach, expect, test, vi } from 'vitest'

type Told = { message: string; stack: string; path: string; release: string }
let told: Told[]
let listeners: Map<string, (event: object) => void>
let tellError: (error: unknown) => void
let unreachable: () => Error

/** A page view: the module as it is loaded anew. */
beforeEach(async () => {
  told = []
  listeners = new Map()
  vi.stubGlobal('addEventListener', (name: string, listener: (event: object) => void) => listeners.set(name, listener))
  vi.stubGlobal('fetch', async (url: string, request: { method: string; keepalive: boolean; body: string }) => {
    expect([url, request.method, request.keepalive]).toEqual(['/api/error-reports', 'POST', true])
    told.push(JSON.parse(request.body) as Told)
    throw new TypeError('offline')
  })
  vi.resetModules()
  const module = await import('./tell-errors.ts')
  module.tellErrors(() => '/freight/$id')
  tellError = module.tellError
  ;({ unreachable } = await import('./problem-error.ts'))
})

test('what nobody caught is told with its stack, the pattern of the page and the build', () => {
  listeners.get('error')?.({ error: new Error('one') })
  listeners.get('unhandledrejection')?.({ reason: new TypeError('two') })
  expect(told).toMatchObject([
    { message: 'one', path: '/freight/$id', release: 'tell-errors.ts', stack: expect.stringContaining('Error: one') },
    { message: 'two' },
  ])
})

test('the same error is told once, and a page view tells five', () => {
  const again = new Error('again')
  for (let times = 0; times < 3; times += 1) tellError(again)
  expect(told).toHaveLength(1)
  for (let number = 0; number < 9; number += 1) tellError(new Error(`another ${number}`))
  expect(told).toHaveLength(5)
})

test('what the server answered, what was cancelled and what is no error is not told', () => {
  for (const error of [unreachable(), new DOMException('left', 'AbortError'), 'Script error.', undefined])
    tellError(error)
  expect(told).toEqual([])
})

test('a report always fits what the server takes', () => {
  const error = new Error('m'.repeat(9_000))
  error.stack = 's'.repeat(90_000)
  tellError(error)
  expect(JSON.stringify(told[0]).length).toBeLessThan(8 * 1024)
})
