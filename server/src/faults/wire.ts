import { connect, createServer, type Server, type Socket } from 'node:net'

/** Stands between the processes and PostgreSQL, and can lose what passes. */
export type Wire = {
  readonly port: number
  /** The next COMMIT reaches the server and is done, but its reply does not come back. Resolves when that has happened. */
  readonly loseCommitReply: () => Promise<void>
  readonly disarm: () => void
  /** Breaks one connection, whatever it is doing, chosen by `pick` in 0–1. False when there is none. */
  readonly cut: (pick: number) => boolean
  readonly close: () => Promise<void>
}

type Link = { readonly client: Socket; readonly server: Socket; losing: (() => void) | null }

export async function openWire(serverPort: () => number): Promise<Wire> {
  const links = new Set<Link>()
  let armed: (() => void) | null = null
  const listener: Server = createServer((client) => {
    const link: Link = { client, server: connect(serverPort(), '127.0.0.1'), losing: null }
    links.add(link)
    const end = () => {
      links.delete(link)
      client.destroy()
      link.server.destroy()
    }
    for (const socket of [client, link.server]) socket.setNoDelay(true).on('error', end).on('close', end)
    client.on('data', (chunk) => {
      if (armed && isCommit(chunk)) {
        link.losing = armed
        armed = null
      }
      link.server.write(chunk)
    })
    link.server.on('data', (chunk) => {
      if (!link.losing) return void client.write(chunk)
      // The first answer after a COMMIT says that it is durable.
      link.losing()
      end()
    })
  })
  await new Promise<void>((done) => listener.listen(0, '127.0.0.1', done))
  const address = listener.address()
  return {
    port: typeof address === 'object' && address !== null ? address.port : 0,
    loseCommitReply: () =>
      new Promise((done) => {
        armed = done
      }),
    disarm: () => {
      armed = null
    },
    cut: (pick) => {
      const link = [...links][Math.floor(pick * links.size)]
      link?.client.destroy()
      link?.server.destroy()
      return link !== undefined
    },
    close: async () => {
      for (const link of links) link.client.destroy()
      await new Promise((done) => listener.close(done))
    },
  }
}

const QUERY = 'Q'.charCodeAt(0)

/** A simple-query message: type, four bytes of length, the text. The driver writes each one by itself. */
function isCommit(chunk: string | Buffer): boolean {
  if (typeof chunk === 'string') return false
  return chunk[0] === QUERY && chunk.toString('latin1', 5, 11).toLowerCase() === 'commit'
}
