import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { create } from 'fontkit'

/** Inter, whole: Latin, Greek, Cyrillic and the signs of currencies. Only the letters that a document uses go into it. */
export type Font = 'text' | 'strong'

const require = createRequire(import.meta.url)
const FILES: Readonly<Record<Font, string>> = {
  text: require.resolve('@expo-google-fonts/inter/400Regular/Inter_400Regular.ttf'),
  strong: require.resolve('@expo-google-fonts/inter/600SemiBold/Inter_600SemiBold.ttf'),
}
/** Read once: what a font says of its letters takes longer to read than a page takes to draw. */
const opened = new Map<Font, ReturnType<typeof create>>()

export function registerFonts(document: PDFKit.PDFDocument): void {
  // It takes opened fonts too, which its types do not say.
  for (const font of Object.keys(FILES) as Font[]) document.registerFont(font, openedFont(font) as unknown as Buffer)
}

function openedFont(font: Font): ReturnType<typeof create> {
  const known = opened.get(font) ?? create(readFileSync(FILES[font]))
  opened.set(font, known)
  return known
}
