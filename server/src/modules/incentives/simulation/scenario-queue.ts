import type { VentureId } from '@holdfast/engine/kernel'

/** One computation of a scenario; `run` tells it from a later one, which overtakes it. */
export type ScenarioJob = { readonly ventureId: VentureId; readonly scenarioId: string; readonly run: number }
