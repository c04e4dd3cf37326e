import helmet from '@fastify/helmet'
import Fastify from 'fastify'
import { expect, test } from 'vitest'
import { sendSecurityHeaders } from './security-headers.ts'

test('every answer carries what helmet says, with our own policy, also of an error and of no page', async () => {
  const [app, itself] = [Fastify(), Fastify()]
  await sendSecurityHeaders(app)
  await itself.register(helmet)
  for (const each of [app, itself]) {
    each.get('/page', async () => 'here')
    each.get('/error', async () => Promise.reject(new Error('broken')))
  }
  const headersOf = async (of: typeof app, path: string) => {
    const { date: _, 'content-security-policy': policy, ...others } = (await of.inject(path)).headers
    return { policy, others }
  }
  for (const path of ['/page', '/error', '/nothing']) {
    const [ours, whole] = [await headersOf(app, path), await headersOf(itself, path)]
    expect(ours.others).toEqual(whole.others)
    expect(ours.policy).toBe(
      "default-src 'self';base-uri 'self';font-src 'self' https: data:;form-action 'self';frame-ancestors 'none';img-src 'self' data:;object-src 'none';script-src 'self';script-src-attr 'none';style-src 'self' 'unsafe-inline'",
    )
  }
})
