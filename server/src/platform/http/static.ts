import { existsSync } from 'node:fs'
import { join } from 'node:path'
import compress from '@fastify/compress'
import serveFiles from '@fastify/static'
import type { FastifyInstance } from 'fastify'

const YEAR = 31_536_000_000

/** The built web app: hashed files may be kept for ever, the page itself never; every address of the app is that page. */
export async function serveWeb(app: FastifyInstance, folder: string): Promise<void> {
  if (!existsSync(join(folder, 'index.html'))) return
  await app.register(async (web) => {
    await web.register(compress, { threshold: 1024 })
    await web.register(serveFiles, {
      root: folder,
      wildcard: false,
      immutable: true,
      maxAge: YEAR,
      setHeaders: (reply, path) => {
        if (path.endsWith('.html')) reply.header('Cache-Control', 'no-cache')
      },
    })
    web.setNotFoundHandler(async (request, reply) => {
      // A script of an older build is gone; the page in its place would be run as one.
      const isPage = request.method === 'GET' && !/^\/(api|assets)\//.test(request.url)
      if (isPage)
        return reply.header('Cache-Control', 'no-cache').sendFile('index.html', { immutable: false, maxAge: 0 })
      return reply.code(404).type('application/problem+json').send({
        type: '/problems/path.unknown',
        title: 'Not found',
        status: 404,
        code: 'path.unknown',
        detail: 'There is nothing at this address.',
        requestId: request.id,
      })
    })
  })
}
