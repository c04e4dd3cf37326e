/** Its message is one sentence for whoever takes or restores a backup. */
export class BackupError extends Error {
  override name = 'BackupError'
}
