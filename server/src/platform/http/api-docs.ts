import swagger from '@fastify/swagger'
import Fastify, { type FastifyInstance } from 'fastify'
import { jsonSchemaTransform, jsonSchemaTransformObject } from 'fastify-type-provider-zod'

const PAGES = '/api/docs'
// The page starts itself by an inline script; nothing else is served under this address.
const PAGE_POLICY =
  "default-src 'self'; script-src 'self' 'unsafe-inline'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; connect-src 'self'"

/** OpenAPI 3.1 at /api/openapi.json and its pages at /api/docs, both made from the contract. */
export async function describeApi(app: FastifyInstance): Promise<void> {
  await app.register(swagger, {
    openapi: {
      openapi: '3.1.0',
      info: { title: 'Holdfast', version: '0.1.0', description: 'Everything the web app uses, and nothing else.' },
    },
    transform: jsonSchemaTransform,
    transformObject: jsonSchemaTransformObject,
  })
  app.get('/api/openapi.json', { schema: { hide: true } }, () => app.swagger())
  servePages(app)
}

/** The pages are twice as large as everything else in the process: they are loaded when somebody wants to read them. */
function servePages(app: FastifyInstance): void {
  let pages: Promise<FastifyInstance> | null = null
  const schema = { hide: true }
  app.get(`${PAGES}*`, { schema }, async ({ url }, reply) => {
    pages ??= openPages()
    const { statusCode, headers, rawPayload } = await (await pages).inject(url)
    reply.code(statusCode).headers(headers).header('Content-Security-Policy', PAGE_POLICY)
    return reply.send(rawPayload)
  })
}

async function openPages(): Promise<FastifyInstance> {
  const { default: scalar } = await import('@scalar/fastify-api-reference')
  const configuration = { url: '/api/openapi.json', withDefaultFonts: false, telemetry: false, title: 'Holdfast API' }
  const pages = Fastify()
  await pages.register(scalar, { routePrefix: PAGES, configuration })
  return pages
}
