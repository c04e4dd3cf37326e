import type { Document } from '@holdfast/contract'
import { Button } from '@mantine/core'
import { formatInstant } from '../../../lib/format-time.ts'
import { sizeText } from '../../../lib/size-text.ts'
import css from './documents.module.css'

interface VersionsProps {
  readonly versions: Document['versions']
  readonly zone: string
  readonly onDownload: (number: number) => void
}

/** All that there were, newest first. */
export const Versions = ({ versions, zone, onDownload }: VersionsProps) => (
  <ol className={css['versions']}>
    {versions.map(({ number, fileName, size, uploadedBy, uploadedAt }) => (
      <li key={number}>
        <span>
          Version {number} · {fileName} · {sizeText(size)}
          <small>
            {uploadedBy.name}, {formatInstant(uploadedAt, zone, true)}
          </small>
        </span>
        <Button
          variant="subtle"
          color="gray"
          aria-label={`Download version ${number}`}
          onClick={() => onDownload(number)}
        >
          Download
        </Button>
      </li>
    ))}
  </ol>
)
