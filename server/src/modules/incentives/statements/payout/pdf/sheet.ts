import PDFDocument from 'pdfkit'
import { type Font, registerFonts } from './fonts.ts'

/** A4 in points. */
const PAGE = { width: 595.28, height: 841.89 }
const MARGIN = { side: 54, top: 54, bottom: 72 }
export const LEFT = MARGIN.side
export const RIGHT = PAGE.width - MARGIN.side
export const FOOT = PAGE.height - 50

export const INK = '#1c2127'
export const MUTED = '#5c6670'
export const RULE = '#d3d8dd'
export const WARNING = '#9a3412'

export type Told = {
  readonly title: string
  readonly author: string
  readonly at: Date
  /** At the head of every page after the first. */
  readonly running: string
  /** What the document is not: marked on each page. null: it is what it says. */
  readonly mark: string | null
}

/** A document that is filled from top to bottom. */
export type Sheet = { readonly document: PDFKit.PDFDocument; readonly told: Told; y: number }

export type Style = { readonly font?: Font; readonly size?: number; readonly color?: string }

export function openSheet(told: Told): Sheet {
  const document = new PDFDocument({
    size: [PAGE.width, PAGE.height],
    // Nothing flows over by itself: each part asks for the room that it needs.
    margin: 0,
    bufferPages: true,
    autoFirstPage: false,
    lang: 'en',
    displayTitle: true,
    // The same statement is the same bytes, whenever it is printed.
    info: { Title: told.title, Author: told.author, Creator: 'Holdfast', CreationDate: told.at },
  })
  registerFonts(document)
  const sheet: Sheet = { document, told, y: 0 }
  addPage(sheet)
  return sheet
}

/** Begins a new page unless so much is left of this one. Returns whether it did. */
export function makeRoom(sheet: Sheet, height: number): boolean {
  if (hasRoom(sheet, height)) return false
  addPage(sheet)
  sheet.y += put(sheet, sheet.told.running, LEFT, RIGHT - LEFT, { size: 7.5, color: MUTED }) + 3
  line(sheet)
  sheet.y += 14
  return true
}

export function hasRoom({ y }: Sheet, height: number): boolean {
  return y + height <= PAGE.height - MARGIN.bottom
}

function addPage(sheet: Sheet): void {
  sheet.document.addPage()
  sheet.y = MARGIN.top
  const { mark } = sheet.told
  if (mark === null) return
  const { document } = sheet
  const size = 110
  document.font('strong').fontSize(size)
  const at = { x: (PAGE.width - document.widthOfString(mark)) / 2, y: (PAGE.height - size) / 2 }
  document.save().rotate(-52, { origin: [PAGE.width / 2, PAGE.height / 2] })
  document.fillColor(WARNING, 0.07).text(mark, at.x, at.y, { lineBreak: false })
  document.restore().fillOpacity(1)
}

/** Writes into a column, over as many lines as it takes, and leaves `y` where it is. Returns how high it is. */
export function put(sheet: Sheet, text: string, x: number, width: number, style: Style = {}): number {
  const { document, y } = sheet
  const height = heightOf(sheet, text, width, style)
  document.fillColor(style.color ?? INK).text(text, x, y, { width, lineGap: 1.5 })
  return height
}

export function heightOf(
  { document }: Sheet,
  text: string,
  width: number,
  { font = 'text', size = 8.5 }: Style,
): number {
  return document.font(font).fontSize(size).heightOfString(text, { width, lineGap: 1.5 })
}

/** Figures of one width each, so that they stand below each other, up to their right edge. */
export function putFigure({ document, y }: Sheet, text: string, right: number, style: Style = {}): void {
  const { font = 'text', size = 8.5, color = INK } = style
  const width = document
    .font(font)
    .fontSize(size)
    .widthOfString(text, { features: ['tnum'] })
  document.fillColor(color).text(text, right - width, y, { lineBreak: false, features: ['tnum'] })
}

export function line({ document, y }: Sheet, { from = LEFT, to = RIGHT, color = RULE } = {}): void {
  document.moveTo(from, y).lineTo(to, y).lineWidth(0.6).strokeColor(color).stroke()
}
