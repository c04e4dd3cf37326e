import css from './view-toggle.module.css'

interface ViewToggleProps {
  readonly asTable: boolean
  /** What the drawing is called: chart, timeline. */
  readonly drawing: string
  readonly onToggle: (asTable: boolean) => void
}

/** The same figures as a drawing or as a table. */
export const ViewToggle = ({ asTable, drawing, onToggle }: ViewToggleProps) => (
  <button type="button" className={css['toggle']} onClick={() => onToggle(!asTable)}>
    {asTable ? `Show as ${drawing}` : 'Show as table'}
  </button>
)
