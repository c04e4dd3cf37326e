import { startEmbedded } from './start-embedded.ts'

// A process of its own for the tests: starts or joins, says so in one line, and stays until SIGTERM or killed.
const embedded = await startEmbedded({ dataDir: process.argv[2] ?? '', test: true, log: () => undefined })
const staying = setInterval(() => undefined, 60_000)
process.once('SIGTERM', async () => {
  await embedded.stop()
  clearInterval(staying)
})
process.stdout.write(`${JSON.stringify({ url: embedded.url, port: embedded.port, joined: embedded.joined })}\n`)
