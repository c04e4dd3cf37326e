import type { BriefingBody, BriefingFigure } from '@holdfast/contract'
import type { LetterSection } from '../../../platform/messages/index.ts'
import { figureText } from './figure-text.ts'

type Block = BriefingBody['blocks'][number]

const TRADES: Readonly<Record<Block['kind'], string>> = {
  freight: 'Freight',
  bpo: 'BPO',
  hotel: 'Hotels',
  holdings: 'Holdings',
}

/** One table a trade and currency: yesterday beside the mean of its seven days, and what it aimed at. */
export function figureSections(blocks: readonly Block[]): readonly LetterSection[] {
  return blocks.map(({ kind, currency, figures }) => ({
    title: `${TRADES[kind]}, ${currency}`,
    head: ['Figure', 'Yesterday', '7-day mean', 'Target'],
    lines: figures.map(figureLine),
  }))
}

function figureLine(figure: BriefingFigure): string[] {
  const { label, yesterday, sevenDayMean, target, fallenPercent } = figure
  return [
    fallenPercent === null ? label : `${label} (${fallenPercent} % below the mean)`,
    figureText(yesterday, figure),
    figureText(sevenDayMean, figure),
    target === null ? '' : figureText(target, figure),
  ]
}
