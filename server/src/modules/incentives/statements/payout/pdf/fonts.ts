import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'

/** Inter, whole: Latin, Greek, Cyrillic and the signs of currencies. Only the letters that a document uses go into it. */
export type Font = 'text' | 'strong'

const FILES: Readonly<Record<Font, string>> = {
  text: '@expo-google-fonts/inter/400Regular/Inter_400Regular.ttf',
  strong: '@expo-google-fonts/inter/600SemiBold/Inter_600SemiBold.ttf',
}
const read = new Map<Font, Buffer>()

export function registerFonts(document: PDFKit.PDFDocument): void {
  for (const font of Object.keys(FILES) as Font[]) document.registerFont(font, bytesOf(font))
}

function bytesOf(font: Font): Buffer {
  const bytes = read.get(font) ?? readFileSync(createRequire(import.meta.url).resolve(FILES[font]))
  read.set(font, bytes)
  return bytes
}
