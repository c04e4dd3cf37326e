import { createServer, type RequestListener } from 'node:http'

/** The least that a server can be. */
export function serveBare(listener: RequestListener): void {
  process.on('disconnect', () => process.exit(0))
  const server = createServer(listener)
  server.listen(0, '127.0.0.1', () => {
    const address = server.address()
    process.send?.({ port: typeof address === 'object' && address !== null ? address.port : 0 })
  })
}
