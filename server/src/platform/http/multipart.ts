import multipart from '@fastify/multipart'
import type { FastifyInstance, RouteOptions } from 'fastify'

/** The largest file that is taken. */
export const MOST_FILE_BYTES = 50 * 1024 * 1024

/** Only this route understands multipart bodies: everywhere else they stay an unknown content type. */
export function takingMultipart(app: FastifyInstance, route: RouteOptions): void {
  void app.register(async (own) => {
    await own.register(multipart, {
      // Said by the route in its own words.
      throwFileSizeLimit: false,
      limits: { fieldNameSize: 100, fieldSize: 1_000, fields: 10, files: 1, parts: 11, fileSize: MOST_FILE_BYTES },
    })
    own.route(route)
  })
}
