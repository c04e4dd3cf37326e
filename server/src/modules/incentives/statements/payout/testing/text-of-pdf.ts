import { inflateSync } from 'node:zlib'

/** What each page says, line by line as it was written, read through the letters that the document itself declares. */
export function textOfPdf(bytes: Buffer): readonly string[] {
  const objects = objectsOf(bytes)
  const letters = new Map<string, ReadonlyMap<string, string>>()
  for (const { text } of objects.values())
    for (const [, name = '', font = ''] of text.matchAll(/\/(F\d+) (\d+) 0 R/g))
      letters.set(name, lettersOf(objects, font))
  return [...objects.values()]
    .filter(({ text }) => /\/Type \/Page\b(?!s)/.test(text))
    .map(({ text }) => written(contentOf(objects, text), letters))
}

type Part = { readonly text: string; readonly stream: string | null }

function objectsOf(bytes: Buffer): ReadonlyMap<string, Part> {
  const objects = new Map<string, Part>()
  const whole = bytes.toString('latin1')
  for (const match of whole.matchAll(/(\d+) 0 obj\n/g)) {
    const begin = match.index + match[0].length
    const head = whole.slice(begin, whole.indexOf('endobj', begin))
    const at = head.indexOf('stream\n')
    const length = Number(/\/Length (\d+)/.exec(head)?.[1] ?? 0)
    const packed = at < 0 ? null : bytes.subarray(begin + at + 7, begin + at + 7 + length)
    const isText = packed !== null && head.includes('FlateDecode')
    const stream = isText ? inflateSync(packed).toString('latin1') : null
    objects.set(match[1] ?? '', { text: at < 0 ? head : head.slice(0, at), stream })
  }
  return objects
}

/** Which letters each number of a font stands for. */
function lettersOf(objects: ReadonlyMap<string, Part>, font: string): ReadonlyMap<string, string> {
  const id = /\/ToUnicode (\d+) 0 R/.exec(objects.get(font)?.text ?? '')?.[1] ?? ''
  const letters = new Map<string, string>()
  for (const [, first = '', , said = ''] of (objects.get(id)?.stream ?? '').matchAll(
    /<([0-9a-f]+)> <([0-9a-f]+)> \[([^\]]*)\]/g,
  ))
    for (const [index, [, code = '']] of [...said.matchAll(/<([0-9a-f ]*)>/g)].entries())
      letters.set(
        (Number.parseInt(first, 16) + index).toString(16).padStart(4, '0'),
        String.fromCharCode(
          ...(code.replaceAll(' ', '').match(/.{4}/g) ?? []).map((unit) => Number.parseInt(unit, 16)),
        ),
      )
  return letters
}

function contentOf(objects: ReadonlyMap<string, Part>, page: string): string {
  return objects.get(/\/Contents (\d+) 0 R/.exec(page)?.[1] ?? '')?.stream ?? ''
}

function written(content: string, fonts: ReadonlyMap<string, ReadonlyMap<string, string>>): string {
  const lines: string[] = []
  let letters: ReadonlyMap<string, string> = new Map()
  for (const [, font, shown] of content.matchAll(/\/(F\d+) [\d.]+ Tf|\[([^\]]*)\] TJ/g)) {
    if (font !== undefined) letters = fonts.get(font) ?? letters
    else
      lines.push(
        [...(shown ?? '').matchAll(/<([0-9a-f]*)>/g)]
          .flatMap(([, run = '']) => run.match(/.{4}/g) ?? [])
          .map((each) => letters.get(each) ?? '?')
          .join(''),
      )
  }
  return lines.join('\n')
}
