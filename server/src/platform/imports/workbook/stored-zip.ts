import { crc32 } from 'node:zlib'

type File = { readonly name: string; readonly bytes: Buffer }

const VERSION = 20

/** An archive of files that are not compressed. */
export function storedZip(files: readonly File[]): Buffer {
  const parts: Buffer[] = []
  const directory: Buffer[] = []
  let offset = 0
  for (const { name, bytes } of files) {
    const [local, entry] = headersOf(Buffer.from(name), bytes, offset)
    parts.push(local, bytes)
    directory.push(entry)
    offset += local.length + bytes.length
  }
  const listed = Buffer.concat(directory)
  const end = Buffer.alloc(22)
  end.writeUInt32LE(0x06054b50, 0)
  end.writeUInt16LE(files.length, 8)
  end.writeUInt16LE(files.length, 10)
  end.writeUInt32LE(listed.length, 12)
  end.writeUInt32LE(offset, 16)
  return Buffer.concat([...parts, listed, end])
}

function headersOf(name: Buffer, bytes: Buffer, offset: number): [local: Buffer, entry: Buffer] {
  const common = Buffer.alloc(26)
  common.writeUInt16LE(VERSION, 0)
  common.writeUInt32LE(crc32(bytes), 10)
  common.writeUInt32LE(bytes.length, 14)
  common.writeUInt32LE(bytes.length, 18)
  common.writeUInt16LE(name.length, 22)
  const local = Buffer.concat([signature(0x04034b50), common, name])
  const tail = Buffer.alloc(14)
  tail.writeUInt32LE(offset, 10)
  return [local, Buffer.concat([signature(0x02014b50), Buffer.from([VERSION, 0]), common, tail, name])]
}

function signature(value: number): Buffer {
  const bytes = Buffer.alloc(4)
  bytes.writeUInt32LE(value, 0)
  return bytes
}
