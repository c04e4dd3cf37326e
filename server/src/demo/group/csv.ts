import { stringify } from 'csv-stringify/sync'

/** Lines as a file of the kind that any office program writes. */
export function csvOf(lines: readonly Readonly<Record<string, string>>[]): Buffer {
  const columns = [...new Set(lines.flatMap((line) => Object.keys(line)))]
  return Buffer.from(stringify([...lines], { header: true, columns }))
}
