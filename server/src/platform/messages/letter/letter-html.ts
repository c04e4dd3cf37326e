import type { Letter, LetterSection } from './letter.ts'

/** Programs for mail know tables and styles of elements; a sheet of styles many of them throw away. */
const FONT = 'font-family:Segoe UI,Helvetica,Arial,sans-serif'
const TEXT = `${FONT};font-size:14px;line-height:20px;color:#1f2329`
const SMALL = `${FONT};font-size:12px;line-height:18px;color:#5b6470`
const CELL = `${TEXT};padding:6px 8px;border-top:1px solid #e3e6ea;vertical-align:top`
const FIGURE = `${CELL};text-align:right;white-space:nowrap`

export function letterHtml({ subject, title, intro, sections, link, why }: Letter): string {
  return [
    '<!doctype html><html lang="en"><head><meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width,initial-scale=1">',
    `<title>${escaped(subject)}</title></head>`,
    '<body style="margin:0;padding:0;background:#f5f6f8">',
    '<table role="presentation" width="100%" cellpadding="0" cellspacing="0" style="background:#f5f6f8"><tr><td align="center" style="padding:16px">',
    '<table role="presentation" width="100%" cellpadding="0" cellspacing="0" style="max-width:680px;background:#ffffff;border:1px solid #e3e6ea"><tr><td style="padding:24px">',
    `<h1 style="${FONT};margin:0 0 4px;font-size:20px;line-height:28px;color:#1f2329">${escaped(title)}</h1>`,
    `<p style="${SMALL};margin:0 0 16px">${escaped(intro)}</p>`,
    ...sections.map(sectionHtml),
    `<p style="${TEXT};margin:24px 0 0">${anchor(link)}</p>`,
    `<p style="${SMALL};margin:16px 0 0">${escaped(why.text)} ${anchor(why)}</p>`,
    '</td></tr></table></td></tr></table></body></html>',
  ].join('\n')
}

function sectionHtml({ title, head, lines }: LetterSection): string {
  const isFigure = (at: number) => FIGURES.has(head[at] ?? '')
  const heads = head.map(
    (name, at) =>
      `<th align="${isFigure(at) ? 'right' : 'left'}" style="${SMALL};padding:0 8px 4px">${escaped(name)}</th>`,
  )
  const rows = lines.map(
    (line) =>
      `<tr>${line.map((cell, at) => `<td style="${isFigure(at) ? FIGURE : CELL}">${at === 0 ? `<b>${escaped(cell)}</b>` : escaped(cell)}</td>`).join('')}</tr>`,
  )
  return [
    `<h2 style="${FONT};margin:20px 0 6px;font-size:16px;line-height:24px;color:#1f2329">${escaped(title)}</h2>`,
    '<table width="100%" cellpadding="0" cellspacing="0" style="border-collapse:collapse">',
    `<tr>${heads.join('')}</tr>`,
    ...rows,
    '</table>',
  ].join('\n')
}

/** Columns that are read down, by their last digit. */
const FIGURES: ReadonlySet<string> = new Set(['Amount', 'Yesterday', '7-day mean', 'Target'])

const anchor = ({ label, address }: { readonly label: string; readonly address: string }) =>
  `<a href="${escaped(address)}" style="color:#1d4ed8">${escaped(label)}</a>`

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/** Whatever people wrote stays text, in an element and in an attribute. */
export function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? '')
}
