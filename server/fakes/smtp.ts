import type { AddressInfo } from 'node:net'
import { createServer, type Socket } from 'node:net'

type Received = { readonly from: string; readonly to: readonly string[]; readonly data: string }

/** As much of a mail server as sending one message needs; `answer` may put another reply in place of the usual one. */
export async function startSmtpServer(answer: (command: string) => string | null = () => null, port = 0) {
  const received: Received[] = []
  const sockets = new Set<Socket>()
  const server = createServer((socket) => {
    sockets.add(socket)
    socket.on('error', () => {})
    converse(socket, answer, (message) => received.push(message))
  })
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve))
  return {
    url: `smtp://127.0.0.1:${(server.address() as AddressInfo).port}`,
    received,
    close: async () => {
      for (const socket of sockets) socket.destroy()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}

function converse(
  socket: Socket,
  answer: (command: string) => string | null,
  receive: (message: Received) => void,
): void {
  let buffer = ''
  let envelope = { from: '', to: [] as string[] }
  let body: string[] | null = null
  const reply = (line: string) => socket.write(`${line}\r\n`)
  const obey = (line: string) => {
    if (body !== null && line !== '.') return void body.push(line.replace(/^\.\./, '.'))
    if (body !== null) {
      const refused = answer('.')
      if (refused !== null) return void (refused === '' || reply(refused))
      receive({ ...envelope, data: body.join('\n') })
      body = null
      envelope = { from: '', to: [] }
      return void reply('250 kept')
    }
    const other = answer(line)
    if (other !== null) return void (other === '' || reply(other))
    if (line.startsWith('MAIL FROM:')) envelope.from = line.slice(10).split(' ', 1)[0] ?? ''
    if (line.startsWith('RCPT TO:')) envelope.to.push(line.slice(8))
    if (line === 'DATA') body = []
    reply(line === 'DATA' ? '354 go on' : line === 'QUIT' ? '221 bye' : '250 fine')
  }
  socket.on('data', (chunk) => {
    const lines = (buffer + chunk.toString('utf8')).split('\r\n')
    buffer = lines.pop() ?? ''
    for (const line of lines) obey(line)
  })
  const greeting = answer('greeting')
  if (greeting !== '') reply(greeting ?? '220 mail.example ESMTP')
}
