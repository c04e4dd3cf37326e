import { inflateRawSync } from 'node:zlib'

/** One file of an archive, as its directory describes it. */
export type ZipEntry = {
  readonly name: string
  readonly method: number
  readonly packedSize: number
  readonly size: number
  readonly at: number
}

const END = 0x06054b50
const ENTRY = 0x02014b50
const LOCAL = 0x04034b50
const STORED = 0
const DEFLATED = 8

export class BrokenArchive extends Error {}

/** The directory at the end of an archive. Nothing is unpacked. */
export function zipEntries(archive: Buffer): readonly ZipEntry[] {
  const end = endOf(archive)
  const count = archive.readUInt16LE(end + 10)
  const entries: ZipEntry[] = []
  let at = archive.readUInt32LE(end + 16)
  for (let number = 0; number < count; number += 1) {
    if (at + 46 > archive.length || archive.readUInt32LE(at) !== ENTRY) throw new BrokenArchive('no such entry')
    const nameLength = archive.readUInt16LE(at + 28)
    entries.push({
      name: archive.toString('utf8', at + 46, at + 46 + nameLength),
      method: archive.readUInt16LE(at + 10),
      packedSize: archive.readUInt32LE(at + 20),
      size: archive.readUInt32LE(at + 24),
      at: archive.readUInt32LE(at + 42),
    })
    at += 46 + nameLength + archive.readUInt16LE(at + 30) + archive.readUInt16LE(at + 32)
  }
  return entries
}

/** The bytes of an entry; throws when they are more than `most`, whatever its directory says. */
export function unpack(archive: Buffer, entry: ZipEntry, most: number): Buffer {
  if (entry.at + 30 > archive.length || archive.readUInt32LE(entry.at) !== LOCAL)
    throw new BrokenArchive('no such file')
  const start = entry.at + 30 + archive.readUInt16LE(entry.at + 26) + archive.readUInt16LE(entry.at + 28)
  const packed = archive.subarray(start, start + entry.packedSize)
  if (entry.method === STORED && packed.length <= most) return packed
  if (entry.method !== DEFLATED) throw new BrokenArchive(`method ${entry.method}`)
  return inflateRawSync(packed, { maxOutputLength: Math.max(1, most) })
}

/** Found backwards, since a comment of up to 65,535 bytes may follow it. */
function endOf(archive: Buffer): number {
  for (let at = archive.length - 22; at >= Math.max(0, archive.length - 65_557); at -= 1)
    if (archive.readUInt32LE(at) === END) return at
  throw new BrokenArchive('no directory')
}
