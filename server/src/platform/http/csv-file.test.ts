import Fastify from 'fastify'
import { describe, expect, it } from 'vitest'
import { type CsvFile, sendCsv } from './csv-file.ts'

async function sent(file: CsvFile) {
  const app = Fastify()
  app.get('/', async (_request, reply) => {
    await sendCsv(reply, file)
    return reply
  })
  const { body, headers } = await app.inject('/')
  return { body, headers }
}

describe('a list as a file', () => {
  it('begins with the mark by which Excel knows UTF-8, and ends its lines as Excel does', async () => {
    const { body } = await sent({
      name: 'loads',
      header: ['Lane', 'Bill'],
      rows: [
        ['Zoë, "A"', 12.5],
        ['B', null],
      ],
    })
    expect(body).toBe('\ufeffLane,Bill\r\n"Zoë, ""A""",12.5\r\nB,\r\n')
  })

  it('quotes every line break, also one that is no end of a line here', async () => {
    const { body } = await sent({ name: 'x', header: ['A', 'B'], rows: [['one\ntwo', 'three\rfour']] })
    expect(body).toBe('\ufeffA,B\r\n"one\ntwo","three\rfour"\r\n')
  })

  it('escapes what a spreadsheet would run, and leaves negative numbers numbers', async () => {
    const { body } = await sent({ name: 'x', header: ['=A1'], rows: [['+1'], ['-2'], [-2], ['@x'], ['\tx'], ['a=b']] })
    expect(body).toBe("\ufeff'=A1\r\n'+1\r\n'-2\r\n-2\r\n'@x\r\n'\tx\r\na=b\r\n")
  })

  it('is kept under its name, whatever characters that has', async () => {
    const { headers } = await sent({ name: 'Kärnten "best"; 100%', header: ['A'], rows: [] })
    expect(headers['content-disposition']).toBe(
      `attachment; filename="K_rnten _best_; 100_.csv"; filename*=UTF-8''K%C3%A4rnten%20%22best%22%3B%20100%25.csv`,
    )
    expect(headers).toMatchObject({ 'content-type': 'text/csv; charset=utf-8', 'x-content-type-options': 'nosniff' })
  })

  it('is sent while its rows are read', async () => {
    const rows = async function* () {
      for (let n = 0; n < 3_000; n += 1) yield [n, 'x'.repeat(100)]
    }
    const { body } = await sent({ name: 'x', header: ['N', 'Text'], rows: rows() })
    expect(body.split('\r\n')).toHaveLength(3_002)
  })
})
