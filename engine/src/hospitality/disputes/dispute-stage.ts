/** How far a dispute has gone, in order; each is argued and decided anew. */
export const DISPUTE_STAGES = ['INQUIRY', 'CHARGEBACK', 'REPRESENTMENT', 'PRE_ARBITRATION', 'ARBITRATION'] as const
export type DisputeStage = (typeof DISPUTE_STAGES)[number]

export const DISPUTE_STAGE_NAMES: Readonly<Record<DisputeStage, string>> = {
  INQUIRY: 'inquiry',
  CHARGEBACK: 'chargeback',
  REPRESENTMENT: 'representment',
  PRE_ARBITRATION: 'pre-arbitration',
  ARBITRATION: 'arbitration',
}

/** From 1, in the order of the stages. */
export function stageNumber(stage: DisputeStage): number {
  return DISPUTE_STAGES.indexOf(stage) + 1
}

/** The stages that may follow; none after arbitration. */
export function laterStages(stage: DisputeStage): readonly DisputeStage[] {
  return DISPUTE_STAGES.slice(stageNumber(stage))
}
