import helmet from '@fastify/helmet'
import Fastify, { type FastifyInstance } from 'fastify'

const POLICY = {
  defaultSrc: ["'self'"],
  scriptSrc: ["'self'"],
  styleSrc: ["'self'", "'unsafe-inline'"],
  imgSrc: ["'self'", 'data:'],
  objectSrc: ["'none'"],
  frameAncestors: ["'none'"],
  upgradeInsecureRequests: null,
}

/** Every answer carries what helmet says. It is asked once: it would put the same headers together anew for each request. */
export async function sendSecurityHeaders(app: FastifyInstance): Promise<void> {
  const headers = await headersOfHelmet()
  app.addHook('onRequest', (_request, reply, done) => {
    for (const [name, value] of headers) reply.raw.setHeader(name, value)
    done()
  })
}

async function headersOfHelmet(): Promise<readonly (readonly [name: string, value: string])[]> {
  const asked = Fastify()
  await asked.register(helmet, { contentSecurityPolicy: { directives: POLICY } })
  const headers: [string, string][] = []
  asked.addHook('onRequest', async (_request, { raw }) => {
    for (const name of raw.getHeaderNames()) headers.push([name, String(raw.getHeader(name))])
  })
  await asked.inject('/')
  await asked.close()
  return headers
}
