/**
 * Says what the operating system has against a file, as the end of a sentence: `does not exist.`
 * Errors of any other kind are thrown again.
 */
export function fileFault(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  const fault = FAULTS.get(code)
  if (!fault) throw error
  return fault
}

/** Whether a file simply is not there. */
export function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ENOENT'
}

const FAULTS: ReadonlyMap<string, string> = new Map([
  ['ENOENT', 'does not exist. Check the path.'],
  ['ENOTDIR', 'lies below something that is no folder. Check the path.'],
  ['EISDIR', 'is a folder. Name a file.'],
  ['EACCES', 'is closed to you: permission denied. Change its permissions or choose another place.'],
  ['EPERM', 'is closed to you: operation not permitted. Change its permissions or choose another place.'],
  ['EROFS', 'lies on a disk that may only be read. Choose another place.'],
  ['ENOSPC', 'does not fit: the disk is full. Make room or choose another place.'],
  ['EFBIG', 'does not fit: files may not be as large here. Raise the limit (ulimit -f) or choose another place.'],
  ['EDQUOT', 'does not fit: your disk quota is used up. Make room or choose another place.'],
  ['ENAMETOOLONG', 'has too long a name. Choose a shorter one.'],
  ['ELOOP', 'is a link that leads back to itself. Check the path.'],
  ['EIO', 'cannot be read or written: the disk reports an error.'],
  ['EBUSY', 'is in use by another program. Close it there first.'],
  ['EMFILE', 'cannot be opened: too many files are open.'],
])
