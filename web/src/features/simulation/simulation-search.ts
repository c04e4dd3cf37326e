import { searchTexts } from '../../lib/search-texts.ts'

/** What is asked and what lies over it, as it stands in the address. */
export const simulationSearch = searchTexts('version', 'period', 'from', 'to', 'person', 'tab', 'compare', 'save')
export type SimulationSearch = ReturnType<typeof simulationSearch>
